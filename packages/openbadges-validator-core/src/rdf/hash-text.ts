import { digestText, type HashName } from '../lib/digest-text.js';
import { keep } from '../lib/keep.js';
import { toHex } from '../lib/to-hex.js';

/** What is said of an achievement and its endorsements stands in every badge of it: three texts of a kilobyte for each. */
const MAX_KEPT = 2048;
const MAX_KEPT_LETTERS = 4096;

/** By the hash function and all of the text: what is kept here can never be another answer, only an earlier one. */
const kept = new Map<string, string>();

/** The digest of a text as lower-case hex. Throws a `BadgeError` `crypto.unavailable`. */
export async function hashText(text: string, hash: HashName): Promise<string> {
  const whole = hash + text;
  const known = kept.get(whole);
  if (known !== undefined) return known;
  const hex = toHex(new Uint8Array(await digestText(text, hash)));
  return text.length > MAX_KEPT_LETTERS ? hex : keep(kept, whole, hex, MAX_KEPT);
}
