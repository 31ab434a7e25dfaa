import type { CompactJws } from '../badge-document.js';
import type { PublicKey } from '../keys/public-key.js';
import { signatureAlgorithm } from '../keys/signature-algorithm.js';
import { subtleCrypto } from '../keys/subtle-crypto.js';

/** Two names of one algorithm (RFC 9864): writers differ, the key is the same. */
const ALIASES: Readonly<Record<string, string>> = { Ed25519: 'EdDSA' };

/**
 * Whether a compact JWS was signed with this key (RFC 7515 §5.2). False as well where its header names another algorithm
 * than the one the key was imported for. Throws a `BadgeError` `crypto.unavailable`.
 */
export async function verifyJws(jws: CompactJws, key: PublicKey): Promise<boolean> {
  const algorithm = signatureAlgorithm(key.algorithm);
  if (algorithm === undefined || sameName(jws.header['alg']) !== sameName(key.algorithm)) return false;
  if (algorithm.signatureLength !== undefined && jws.signature.length !== algorithm.signatureLength)
    return false;
  const signature = new Uint8Array(jws.signature);
  return subtleCrypto(key.algorithm).verify(
    algorithm.verifyParameters,
    key.key,
    signature,
    new Uint8Array(jws.signed),
  );
}

function sameName(alg: unknown): string | undefined {
  return typeof alg === 'string' ? (ALIASES[alg] ?? alg) : undefined;
}
