import type { JsonObject } from './json.js';
import { cryptoOf } from './keys/crypto-of.js';

/**
 * Writes a key down as a JWK (RFC 7517), whatever made it: WebCrypto, or `createKey` in an engine that has no Ed25519.
 *
 * @throws DOMException `InvalidAccessError` for a key that is to stay where it is
 * @throws BadgeError `crypto.unavailable`
 */
export async function exportJwk(key: CryptoKey): Promise<JsonWebKey & JsonObject> {
  const crypto = await cryptoOf(key);
  return (await crypto.exportKey('jwk', key)) as JsonWebKey & JsonObject;
}
