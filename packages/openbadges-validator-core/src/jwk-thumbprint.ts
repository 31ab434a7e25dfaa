import { encodeBase64url } from './lib/base64url.js';
import type { JsonObject } from './json.js';
import { digestText } from './lib/digest-text.js';

/**
 * The thumbprint of a public key (RFC 7638): base64url of the SHA-256 of its required members alone, so that one key has
 * one name wherever and however it is written.
 *
 * @throws BadgeError `key.malformed` (also for a private JWK), `key.unsupported`, `key.weak` (RSA below 2048 bits),
 *   `crypto.unavailable`
 */
export async function jwkThumbprint(jwk: JsonWebKey | JsonObject): Promise<string> {
  const { keyFromJwk } = await import('./keys/key-from-jwk.js');
  const { jwk: required } = keyFromJwk(jwk as JsonObject, 'jwk');
  // Already in the order of RFC 7638 §3.3, and of letters that no writer of JSON has a choice with.
  return encodeBase64url(new Uint8Array(await digestText(JSON.stringify(required), 'SHA-256')));
}
