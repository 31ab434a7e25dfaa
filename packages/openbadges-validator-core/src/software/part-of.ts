import { decodeBase64url } from '../lib/base64url.js';
import type { SoftwareKey } from './software-key.js';

/** The public half of a key, or the private one, as its bytes. */
export function partOf({ jwk }: SoftwareKey, name: 'd' | 'x'): Uint8Array {
  const part = jwk[name];
  if (typeof part !== 'string') throw new DOMException(`the key has no ${name}`, 'DataError');
  return decodeBase64url(part);
}
