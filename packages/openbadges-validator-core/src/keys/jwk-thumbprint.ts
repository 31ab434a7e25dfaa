import type { JsonObject } from '../json.js';
import { encodeBase64url } from '../lib/base64url.js';
import { canonicalizeJson } from '../lib/canonicalize-json.js';
import { subtleCrypto } from './subtle-crypto.js';

/**
 * The name that a public key has of itself (RFC 7638 §3, SHA-256, base64url). `jwk`: its required members and no other, as
 * they stand in a `KeyMaterial`. Throws a `BadgeError` `crypto.unavailable`.
 */
export async function jwkThumbprint(jwk: JsonObject): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalizeJson(jwk));
  return encodeBase64url(new Uint8Array(await subtleCrypto('SHA-256').digest('SHA-256', bytes)));
}
