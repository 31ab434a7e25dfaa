import { subtleCrypto } from '../keys/subtle-crypto.js';
import { passingBytes } from './passing-bytes.js';

export type HashName = 'SHA-256' | 'SHA-384';

/** The digest of a text. Throws a `BadgeError` `crypto.unavailable`, at once. */
export function digestText(text: string, hash: HashName): Promise<ArrayBuffer> {
  return subtleCrypto(hash).digest(hash, passingBytes(text));
}
