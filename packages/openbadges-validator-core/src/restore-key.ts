import { BadgeError, fail } from './badge-error.js';
import type { CreatedKey, CreateKeyOptions } from './create-key.js';
import type { JsonObject } from './json.js';
import { subtleCrypto } from './keys/subtle-crypto.js';
import { nameKey } from './signing/name-key.js';

/**
 * Makes an Ed25519 key ready that `createKey` made, here or elsewhere, from its private JWK (RFC 8037 §2): what `createKey`
 * gave of it. Members beside `kty`, `crv`, `x` and `d` are passed over.
 *
 * @throws BadgeError `key.malformed` for another key, and for two halves that do not belong together, which not every engine
 *   looks at; `crypto.unavailable` where WebCrypto has no Ed25519, or the page is not secure
 */
export async function restoreKey(
  { kty, crv, x, d }: JsonObject,
  { extractable = false }: CreateKeyOptions = {},
): Promise<CreatedKey> {
  const subtle = subtleCrypto('Ed25519');
  try {
    if (kty !== 'OKP' || crv !== 'Ed25519' || typeof x !== 'string' || typeof d !== 'string')
      fail('key.malformed', { key: 'jwk' });
    const publicJwk = { crv, kty, x };
    const privateKey = await subtle.importKey('jwk', { ...publicJwk, d }, 'Ed25519', extractable, ['sign']);
    const publicKey = await subtle.importKey('jwk', publicJwk, 'Ed25519', true, ['verify']);
    const bytes = new Uint8Array(32);
    const signature = await subtle.sign('Ed25519', privateKey, bytes);
    if (!(await subtle.verify('Ed25519', publicKey, signature, bytes))) fail('key.malformed', { key: 'jwk' });
    return await nameKey(privateKey, publicKey, publicJwk);
  } catch (error) {
    if (error instanceof BadgeError) throw error;
    const isUnknown = error instanceof DOMException && error.name === 'NotSupportedError';
    if (isUnknown) fail('crypto.unavailable', { algorithm: 'Ed25519' }, { cause: error });
    fail('key.malformed', { key: 'jwk' }, { cause: error });
  }
}
