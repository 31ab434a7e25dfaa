import { BadgeError, fail } from './badge-error.js';
import type { CreatedKey, CreateKeyOptions } from './create-key.js';
import type { JsonObject } from './json.js';
import type { SignatureCrypto } from './keys/signature-crypto.js';
import { subtleCrypto } from './keys/subtle-crypto.js';
import { withCrypto } from './keys/with-crypto.js';
import { nameKey } from './signing/name-key.js';

/**
 * Makes an Ed25519 key ready that `createKey` made, here or elsewhere, from its private JWK (RFC 8037 §2): what `createKey`
 * gave of it. Members beside `kty`, `crv`, `x` and `d` are passed over.
 *
 * @throws BadgeError `key.malformed` for another key, and for two halves that do not belong together, which not every engine
 *   looks at; `crypto.unavailable` where the page is not secure
 */
export async function restoreKey(
  { kty, crv, x, d }: JsonObject,
  { extractable = false }: CreateKeyOptions = {},
): Promise<CreatedKey> {
  subtleCrypto('Ed25519');
  try {
    if (kty !== 'OKP' || crv !== 'Ed25519' || typeof x !== 'string' || typeof d !== 'string')
      fail('key.malformed', { key: 'jwk' });
    const publicJwk = { crv, kty, x };
    return await withCrypto('Ed25519', (crypto) => restore(crypto, publicJwk, d, extractable));
  } catch (error) {
    if (error instanceof BadgeError) throw error;
    fail('key.malformed', { key: 'jwk' }, { cause: error });
  }
}

async function restore(
  crypto: SignatureCrypto,
  publicJwk: JsonObject,
  d: string,
  extractable: boolean,
): Promise<CreatedKey> {
  const privateKey = await crypto.importKey('jwk', { ...publicJwk, d }, 'Ed25519', extractable, ['sign']);
  const publicKey = await crypto.importKey('jwk', publicJwk, 'Ed25519', true, ['verify']);
  const bytes = new Uint8Array(32);
  const signature = await crypto.sign('Ed25519', privateKey, bytes);
  if (!(await crypto.verify('Ed25519', publicKey, signature, bytes))) fail('key.malformed', { key: 'jwk' });
  return nameKey(privateKey, publicKey, publicJwk);
}
