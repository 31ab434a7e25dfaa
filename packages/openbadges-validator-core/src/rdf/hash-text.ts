import { digestText, type HashName } from '../lib/digest-text.js';
import { toHex } from '../lib/to-hex.js';

/** The digest of a text as lower-case hex. Throws a `BadgeError` `crypto.unavailable`. */
export async function hashText(text: string, hash: HashName): Promise<string> {
  return toHex(new Uint8Array(await digestText(text, hash)));
}
