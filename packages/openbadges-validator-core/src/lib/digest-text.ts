import { subtleCrypto } from '../keys/subtle-crypto.js';

export type HashName = 'SHA-256' | 'SHA-384';

const encoder = new TextEncoder();
/** A new place for the bytes of each text costs as much as its digest. WebCrypto takes a copy before it returns. */
const scratch = new Uint8Array(0x1_00_00);
/** A UTF-16 unit takes at most so many bytes. */
const BYTES_PER_UNIT = 3;

/** The digest of a text. Throws a `BadgeError` `crypto.unavailable`, at once. */
export function digestText(text: string, hash: HashName): Promise<ArrayBuffer> {
  const bytes =
    text.length * BYTES_PER_UNIT > scratch.length
      ? encoder.encode(text)
      : scratch.subarray(0, encoder.encodeInto(text, scratch).written);
  return subtleCrypto(hash).digest(hash, bytes);
}
