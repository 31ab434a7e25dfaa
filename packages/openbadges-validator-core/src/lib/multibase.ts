import { decodeBase58 } from './base58.js';
import { decodeBase64url } from './base64url.js';

/** Decodes multibase with the two prefixes of CID 1.0 §2.4: `z` base58btc, `u` base64url. Throws a `SyntaxError`. */
export function decodeMultibase(text: string): Uint8Array<ArrayBuffer> {
  const value = text.slice(1);
  if (value !== '' && text.startsWith('z')) return decodeBase58(value);
  if (value !== '' && text.startsWith('u')) return decodeBase64url(value);
  throw new SyntaxError('not multibase');
}
