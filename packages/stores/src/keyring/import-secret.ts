import type { JsonObject } from 'openbadges-validator-core';
import { BadgeError } from 'openbadges-validator-core/badge-error.js';
import { didKeyOf } from 'openbadges-validator-core/did-key-of.js';
import { StoreError } from '../store-error.js';
import type { HeldKey } from './keyring.js';

/**
 * A private Ed25519 key (a JWK of RFC 8037 §2) as one that signs and cannot be taken out again. Rejects with a `StoreError`
 * `store.key_unusable` for another key, and for one whose halves do not belong together; with a `BadgeError`
 * `crypto.unavailable` where the page is not secure, or the browser has no Ed25519.
 */
export async function importSecret(secret: JsonObject, label: string, created: string): Promise<HeldKey> {
  const { kty, crv, x, d } = secret;
  if (!globalThis.isSecureContext) throw unavailable();
  try {
    if (kty !== 'OKP' || crv !== 'Ed25519' || typeof x !== 'string' || typeof d !== 'string')
      throw new TypeError('not a private Ed25519 key');
    const { subtle } = globalThis.crypto;
    const privateKey = await subtle.importKey('jwk', { kty, crv, x, d }, 'Ed25519', false, ['sign']);
    await requireOneKey(privateKey, { kty, crv, x });
    const did = await didKeyOf({ kty, crv, x });
    const verificationMethod = `${did}#${did.slice('did:key:'.length)}`;
    return { privateKey, did, verificationMethod, label, created };
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'NotSupportedError') throw unavailable(cause);
    throw new StoreError({ code: 'store.key_unusable' }, { cause });
  }
}

function unavailable(cause?: unknown): BadgeError {
  return new BadgeError({ code: 'crypto.unavailable', algorithm: 'Ed25519' }, { cause });
}

/** Not every engine looks whether the two halves belong together. */
async function requireOneKey(privateKey: CryptoKey, publicJwk: JsonWebKey): Promise<void> {
  const { subtle } = globalThis.crypto;
  const bytes = new Uint8Array(32);
  const publicKey = await subtle.importKey('jwk', publicJwk, 'Ed25519', false, ['verify']);
  const signature = await subtle.sign('Ed25519', privateKey, bytes);
  if (!(await subtle.verify('Ed25519', publicKey, signature, bytes)))
    throw new TypeError('two halves of different keys');
}
