import type { JsonObject } from 'openbadges-validator-core';
import { BadgeError } from 'openbadges-validator-core/badge-error.js';
import { restoreKey } from 'openbadges-validator-core/restore-key.js';
import { StoreError } from '../store-error.js';
import type { HeldKey } from './keyring.js';

/**
 * A private Ed25519 key (a JWK of RFC 8037 §2) as one that signs and cannot be taken out again. Rejects with a `StoreError`
 * `store.key_unusable` for another key, and for one whose halves do not belong together; with a `BadgeError`
 * `crypto.unavailable` where the page is not secure.
 */
export async function importSecret(secret: JsonObject, label: string, created: string): Promise<HeldKey> {
  try {
    const { privateKey, did, verificationMethod } = await restoreKey(secret);
    return { privateKey, did, verificationMethod, label, created };
  } catch (cause) {
    if (cause instanceof BadgeError && cause.code === 'key.malformed')
      throw new StoreError({ code: 'store.key_unusable' }, { cause });
    throw cause;
  }
}
