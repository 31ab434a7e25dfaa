import { BadgeError, fail } from '../badge-error.js';
import { decodeBase64url } from '../lib/base64url.js';
import { keep } from '../lib/keep.js';
import { isSoundEd25519Point } from './is-sound-ed25519-point.js';
import type { KeyMaterial } from './key-material.js';
import type { PublicKey } from './public-key.js';
import { signatureAlgorithm } from './signature-algorithm.js';
import { withCrypto } from './with-crypto.js';

/**
 * A page meets few issuers, and many of their badges. By the algorithm and all of the key: what is kept here can never be
 * another answer, only an earlier one.
 */
const kept = new Map<string, PublicKey>();

/**
 * Makes a key ready for one algorithm. Throws a `BadgeError`: `proof.alg_not_allowed` where the algorithm is not one for
 * this type of key, or not the one that the key says it is for (RFC 8725 §3.1); `key.malformed`, `key.forgeable`,
 * `crypto.unavailable`.
 */
export async function importPublicKey(material: KeyMaterial, alg: string, name: string): Promise<PublicKey> {
  const algorithm = signatureAlgorithm(alg);
  const isMeant = material.alg === undefined || signatureAlgorithm(material.alg) === algorithm;
  if (algorithm?.keyType !== material.type || !isMeant) fail('proof.alg_not_allowed', { alg });
  const whole = `${alg} ${JSON.stringify(material.jwk)}`;
  const known = kept.get(whole);
  if (known !== undefined) return known;
  try {
    if (!isSound(material)) fail('key.forgeable', { key: name });
    const jwk = { ...material.jwk, ext: true } as JsonWebKey;
    return await withCrypto(alg, async (crypto) => {
      const key = await crypto.importKey('jwk', jwk, algorithm.importParameters, false, ['verify']);
      return keep(kept, whole, { type: material.type, algorithm: alg, key, crypto });
    });
  } catch (error) {
    if (error instanceof BadgeError) throw error;
    fail('key.malformed', { key: name }, { cause: error });
  }
}

function isSound({ type, jwk: { x } }: KeyMaterial): boolean {
  return type !== 'Ed25519' || (typeof x === 'string' && isSoundEd25519Point(decodeBase64url(x)));
}
