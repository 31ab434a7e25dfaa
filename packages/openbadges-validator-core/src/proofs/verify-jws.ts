import type { CompactJws } from '../badge-document.js';
import type { PublicKey } from '../keys/public-key.js';
import { signatureAlgorithm } from '../keys/signature-algorithm.js';
import { verifySignature } from '../keys/verify-signature.js';
import { passingBytes } from '../lib/passing-bytes.js';

/**
 * Whether a compact JWS was signed with this key (RFC 7515 §5.2). False as well where its header names another algorithm
 * than the one the key was imported for: EdDSA and Ed25519 are two names of one (RFC 9864). Throws a `BadgeError`
 * `crypto.unavailable`.
 */
export async function verifyJws({ header, signature, signed }: CompactJws, key: PublicKey): Promise<boolean> {
  const { alg } = header;
  const named = typeof alg === 'string' ? signatureAlgorithm(alg) : undefined;
  if (named === undefined || named !== signatureAlgorithm(key.algorithm)) return false;
  return verifySignature(key, signature, passingBytes(signed));
}
