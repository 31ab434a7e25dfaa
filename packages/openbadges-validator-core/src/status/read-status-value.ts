/**
 * The status at an index: `size` bits, index 0 leftmost (Bitstring Status List §3.2, §3.4). Undefined past the end of the
 * list.
 */
export function readStatusValue(bits: Uint8Array, index: number, size: number): number | undefined {
  const start = index * size;
  if (!Number.isSafeInteger(start) || start + size > bits.length * 8) return undefined;
  let value = 0;
  for (let at = start; at < start + size; at += 1) {
    const byte = bits[at >> 3] ?? 0;
    value = value * 2 + ((byte >> (7 - (at & 7))) & 1);
  }
  return value;
}
