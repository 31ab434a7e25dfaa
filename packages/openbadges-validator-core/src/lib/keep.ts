/** Few documents are met that share what is kept, and whoever makes up many is not helped to fill the memory. */
const MAX_KEPT = 256;

/** Keeps a value, and forgets all others once there are too many. */
export function keep<Key, Value>(kept: Map<Key, Value>, key: Key, value: Value, most = MAX_KEPT): Value {
  if (kept.size >= most) kept.clear();
  kept.set(key, value);
  return value;
}
