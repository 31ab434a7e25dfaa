import type { Json } from '../json.js';
import { idOf } from '../lib/id-of.js';

/** An address that may be made a link: absolute, http(s), nothing else. From a string, or the `id` of an object. */
export function linkOf(value: Json | undefined): string | undefined {
  const address = idOf(value);
  return address !== undefined && /^https?:\/\//i.test(address) && URL.canParse(address)
    ? address
    : undefined;
}
