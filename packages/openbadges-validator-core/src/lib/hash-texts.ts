import { digestText, type HashName } from './digest-text.js';
import { joinBytes } from './join-bytes.js';

/** The digests of texts, one behind the other. Throws a `BadgeError` `crypto.unavailable`. */
export async function hashTexts(texts: readonly string[], hash: HashName): Promise<Uint8Array<ArrayBuffer>> {
  const digests = await Promise.all(texts.map((text) => digestText(text, hash)));
  return joinBytes(digests.map((digest) => new Uint8Array(digest)));
}
