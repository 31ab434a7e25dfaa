import { verify as isSigned } from '@noble/ed25519';
import { partOf } from './part-of.js';
import type { SoftwareKey } from './software-key.js';

/** WebCrypto §14.3.4, with Ed25519. A key that is no point of the curve verifies nothing. */
export function verify(
  _algorithm: unknown,
  key: SoftwareKey,
  signature: Uint8Array,
  bytes: Uint8Array,
): Promise<boolean> {
  // Without `zip215` a number that is spelled in a second way is refused, as engines do (RFC 8032 §5.1.7).
  return Promise.resolve(isSigned(signature, bytes, partOf(key, 'x'), { zip215: false }));
}
