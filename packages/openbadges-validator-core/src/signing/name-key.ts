import type { CreatedKey } from '../create-key.js';
import { didKeyOf } from '../did-key-of.js';
import type { JsonObject } from '../json.js';

/** A pair of keys with its did:key. */
export async function nameKey(
  privateKey: CryptoKey,
  publicKey: CryptoKey,
  publicKeyJwk: JsonObject,
): Promise<CreatedKey> {
  const did = await didKeyOf(publicKeyJwk);
  const publicKeyMultibase = did.slice('did:key:'.length);
  return {
    privateKey,
    publicKey,
    did,
    verificationMethod: `${did}#${publicKeyMultibase}`,
    publicKeyJwk,
    publicKeyMultibase,
  };
}
