import { sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { refuse } from './refuse.js';

const HASHES = new Map([
  ['SHA-1', sha1],
  ['SHA-256', sha256],
  ['SHA-384', sha384],
  ['SHA-512', sha512],
]);

/** WebCrypto §14.3.5. The bytes are read before it returns. */
export function digest(name: string, bytes: Uint8Array): Promise<ArrayBufferLike> {
  const hash = HASHES.get(name) ?? refuse(name);
  return Promise.resolve(hash(bytes).buffer);
}
