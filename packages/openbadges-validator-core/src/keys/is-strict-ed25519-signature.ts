import { isSoundEd25519Point } from './is-sound-ed25519-point.js';

/**
 * Whether both halves of an Ed25519 signature are written in the only way that RFC 8032 §5.1.7 takes: R is a point of some
 * worth, and S is below the order of the group, so that nobody can write a second signature by adding the order to it. The
 * order is 2^252 and a little: the top four bits of S tell, but for one signature in 2^127.
 */
export function isStrictEd25519Signature(signature: Uint8Array): boolean {
  return (signature[63] ?? 255) < 16 && isSoundEd25519Point(signature.subarray(0, 32));
}
