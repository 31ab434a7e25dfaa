import { fail } from '../badge-error.js';
import type { JsonObject } from '../json.js';
import { encodeBase64url } from '../lib/base64url.js';
import { decodeBase58 } from '../lib/base58.js';
import { keyFromJwk } from './key-from-jwk.js';
import { keyFromMultikey } from './key-from-multikey.js';
import type { KeyMaterial } from './key-material.js';

/**
 * Reads the key of a verification method by the member that holds it, not by its `type`: issuers write
 * `Ed25519VerificationKey2020`, `Multikey`, `JsonWebKey2020` and even `DataIntegrityProof` there.
 * Throws a `BadgeError`: `key.malformed`, `key.unsupported`, `key.weak`, `key.forgeable`.
 */
export async function keyOfMethod(method: JsonObject, name: string): Promise<KeyMaterial> {
  const { publicKeyMultibase, publicKeyJwk, publicKeyBase58 } = method;
  if (typeof publicKeyMultibase === 'string') return keyFromMultikey(publicKeyMultibase, name);
  if (publicKeyJwk !== undefined) return keyFromJwk(publicKeyJwk, name);
  if (typeof publicKeyBase58 === 'string' && method['type'] === 'Ed25519VerificationKey2018') {
    return keyFromBase58(publicKeyBase58, name);
  }
  fail('key.unsupported', { key: name });
}

function keyFromBase58(text: string, name: string): KeyMaterial {
  try {
    return keyFromJwk({ kty: 'OKP', crv: 'Ed25519', x: encodeBase64url(decodeBase58(text)) }, name);
  } catch (error) {
    fail('key.malformed', { key: name }, { cause: error });
  }
}
