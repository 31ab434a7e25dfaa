import type { JsonObject } from './json.js';
import { exportJwk } from './export-jwk.js';

/**
 * The did:key of a public key: `did:key:z6Mk…` for Ed25519, `zDn…` for P-256, `z82…` for P-384 (did:key §3.1). The key itself
 * is named by `<did>#<did without did:key:>`.
 *
 * @param publicKey a public key of WebCrypto, or a public JWK
 * @throws BadgeError `key.unsupported` for another type of key, `key.malformed` (also for a private JWK), `crypto.unavailable`
 * @throws TypeError for a private `CryptoKey`
 */
export async function didKeyOf(publicKey: CryptoKey | JsonWebKey | JsonObject): Promise<string> {
  const jwk = await toJwk(publicKey);
  const { multikeyOf } = await import('./signing/multikey-of.js');
  return `did:key:${multikeyOf(jwk)}`;
}

async function toJwk(key: CryptoKey | JsonWebKey | JsonObject): Promise<JsonObject> {
  if (!isCryptoKey(key)) return key as JsonObject;
  if (key.type !== 'public') throw new TypeError('a did:key is made of a public key');
  return exportJwk(key);
}

function isCryptoKey(key: object): key is CryptoKey {
  return 'algorithm' in key && 'extractable' in key;
}
