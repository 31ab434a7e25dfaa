import type { Json } from '../json.js';
import { idOf } from '../lib/id-of.js';

/** What an address looks like that reads as it works: one with a blank or a backslash in it may work otherwise. */
const ODD = /[\s\\\p{C}]/u;

/**
 * An address that may be made a link: absolute, http(s), nothing else, and without a name and password before the host, which
 * many take for the host. From a string, or the `id` of an object.
 */
export function linkOf(value: Json | undefined): string | undefined {
  const address = idOf(value);
  if (address === undefined || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const { username, password, href } = new URL(address);
  if (username !== '' || password !== '') return undefined;
  return ODD.test(address) ? href : address;
}
