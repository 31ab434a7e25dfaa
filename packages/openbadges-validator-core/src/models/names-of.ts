import type { Json } from '../json.js';
import { toArray } from '../lib/to-array.js';

/** The strings of a member that names something once or several times, such as `type`; anything else is left out. */
export function namesOf(value: Json | undefined): readonly string[] {
  return toArray(value).filter((name) => typeof name === 'string');
}
