import { fail } from '../badge-error.js';
import type { JsonObject } from '../json.js';
import { importPublicKey } from './import-public-key.js';
import { keyFromJwk } from './key-from-jwk.js';
import type { KeyType } from './key-material.js';
import type { PublicKey } from './public-key.js';
import { signatureAlgorithm } from './signature-algorithm.js';
import { subtleCrypto } from './subtle-crypto.js';

/** An RSA key of 16,384 bits takes under 3,000 letters. */
const MAX_PEM_LENGTH = 16_384;
const PEM = /^-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END PUBLIC KEY-----$/;
/** DER of the object identifier that a SubjectPublicKeyInfo opens with (RFC 3279 §2.3, RFC 8410 §3), as hexadecimal. */
const KEY_TYPES: readonly (readonly [string, KeyType])[] = [
  ['06092a864886f70d010101', 'RSA'],
  ['06072a8648ce3d020106082a8648ce3d030107', 'P-256'],
  ['06072a8648ce3d020106052b81040022', 'P-384'],
  ['06032b6570', 'Ed25519'],
];

/**
 * Reads a PEM public key (OB 2.0 `publicKeyPem`, RFC 7468 §13) for one algorithm. Throws a `BadgeError`: `key.malformed`,
 * `key.unsupported`, `key.weak`, `crypto.unavailable`; `proof.alg_not_allowed` where the algorithm is not one for this
 * type of key.
 */
export async function publicKeyFromPem(pem: string, alg: string): Promise<PublicKey> {
  const bytes = derBytes(pem);
  const type = keyTypeOf(bytes);
  const algorithm = signatureAlgorithm(alg);
  if (algorithm === undefined || algorithm.keyType !== type) fail('proof.alg_not_allowed', { alg });
  const jwk = await exportJwk(bytes, algorithm.importParameters, alg);
  return importPublicKey(keyFromJwk(jwk, 'publicKeyPem'), alg, 'publicKeyPem');
}

function derBytes(pem: string): Uint8Array<ArrayBuffer> {
  if (pem.length > MAX_PEM_LENGTH) fail('key.malformed', { key: 'publicKeyPem' });
  const base64 = PEM.exec(pem.trim())?.[1]?.replaceAll(/\s/g, '');
  try {
    return Uint8Array.from(atob(base64 ?? '-'), (letter) => letter.charCodeAt(0));
  } catch (error) {
    fail('key.malformed', { key: 'publicKeyPem' }, { cause: error });
  }
}

function keyTypeOf(bytes: Uint8Array): KeyType {
  const opening = Array.from(bytes.subarray(0, 32), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const found = KEY_TYPES.find(([identifier]) => opening.includes(identifier));
  return found?.[1] ?? fail('key.unsupported', { key: 'publicKeyPem' });
}

async function exportJwk(
  bytes: Uint8Array<ArrayBuffer>,
  parameters: EcKeyImportParams | RsaHashedImportParams | { readonly name: string },
  alg: string,
): Promise<JsonObject> {
  const subtle = subtleCrypto(alg);
  try {
    const key = await subtle.importKey('spki', bytes, parameters, true, ['verify']);
    return (await subtle.exportKey('jwk', key)) as JsonObject;
  } catch (error) {
    fail('key.malformed', { key: 'publicKeyPem' }, { cause: error });
  }
}
