import { withCrypto } from '../keys/with-crypto.js';
import { passingBytes } from './passing-bytes.js';

export type HashName = 'SHA-256' | 'SHA-384';

/** The digest of a text. Throws a `BadgeError` `crypto.unavailable`. */
export function digestText(text: string, hash: HashName): Promise<ArrayBuffer> {
  return withCrypto(hash, (crypto) => crypto.digest(hash, passingBytes(text)));
}
