import { fail } from '../badge-error.js';
import type { KeyMaterial } from './key-material.js';
import type { PublicKey } from './public-key.js';
import { signatureAlgorithm } from './signature-algorithm.js';
import { subtleCrypto } from './subtle-crypto.js';

/**
 * Makes a key ready for one algorithm. Throws a `BadgeError`: `proof.alg_not_allowed` where the algorithm is not one for
 * this type of key, `key.malformed`, `crypto.unavailable`.
 */
export async function importPublicKey(material: KeyMaterial, alg: string, name: string): Promise<PublicKey> {
  const algorithm = signatureAlgorithm(alg);
  if (algorithm === undefined || algorithm.keyType !== material.type) fail('proof.alg_not_allowed', { alg });
  const subtle = subtleCrypto(alg);
  try {
    const jwk = { ...material.jwk, ext: true } as JsonWebKey;
    const key = await subtle.importKey('jwk', jwk, algorithm.importParameters, false, ['verify']);
    return { type: material.type, algorithm: alg, key };
  } catch (error) {
    if (isNotSupported(error)) fail('crypto.unavailable', { algorithm: alg }, { cause: error });
    fail('key.malformed', { key: name }, { cause: error });
  }
}

function isNotSupported(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotSupportedError';
}
