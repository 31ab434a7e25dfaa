import type { Json } from '../json.js';
import { idOf } from '../lib/id-of.js';
import { plainText } from './plain-text.js';

/** An id as it may be shown to people. What it is compared with elsewhere is the id itself. */
export function shownId(value: Json | undefined): string | undefined {
  const id = idOf(value);
  return id === undefined ? undefined : plainText(id);
}
