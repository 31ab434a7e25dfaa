import { subtleCrypto } from '../keys/subtle-crypto.js';

export type HashName = 'SHA-256' | 'SHA-384';

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const encoder = new TextEncoder();

/** The digest of a text as lower-case hex. Throws a `BadgeError` `crypto.unavailable`. */
export async function hashText(text: string, hash: HashName): Promise<string> {
  const digest = new Uint8Array(await subtleCrypto(hash).digest(hash, encoder.encode(text)));
  let hex = '';
  for (const byte of digest) hex += HEX[byte];
  return hex;
}
