import { exportJwk } from './export-jwk.js';
import type { JsonObject } from './json.js';
import { nameKey } from './signing/name-key.js';
import { subtleCrypto } from './keys/subtle-crypto.js';
import { withCrypto } from './keys/with-crypto.js';
import type { KeySigner } from './signer.js';

export interface CreateKeyOptions {
  /** Whether the private key can be exported. Default false: then it can leave this place in no way, but where it had to be
   * made in software. */
  readonly extractable?: boolean;
}

/** A pair of keys with the names under which others find the public one. May be handed to `sign` as it is. */
export interface CreatedKey extends KeySigner {
  readonly publicKey: CryptoKey;
  /** `did:key:z6Mk…`: the issuer that has this key and no other. */
  readonly did: string;
  /** `did:key:z6Mk…#z6Mk…`. */
  readonly verificationMethod: string;
  /** `{ crv, kty, x }`. */
  readonly publicKeyJwk: JsonObject;
  /** `z6Mk…`: for a `Multikey` in the document of a did:web or https issuer (CID 1.0 §2.2.2). */
  readonly publicKeyMultibase: string;
}

/**
 * Makes a new Ed25519 key, and its did:key: with WebCrypto, or in software where the engine has no Ed25519. A did:key can neither be renewed nor given a name: an issuer that
 * lasts publishes `publicKeyMultibase` in its own document and signs with `{ ...key, verificationMethod }` of there.
 *
 * @throws BadgeError `crypto.unavailable` where the page is not secure
 */
export async function createKey({ extractable = false }: CreateKeyOptions = {}): Promise<CreatedKey> {
  // On a page that anybody on the way can change, no key is made, in software neither.
  subtleCrypto('Ed25519');
  const { privateKey, publicKey } = await generate(extractable);
  const { crv, kty, x } = await exportJwk(publicKey);
  return nameKey(privateKey, publicKey, { crv, kty, x });
}

async function generate(extractable: boolean): Promise<CryptoKeyPair> {
  return withCrypto('Ed25519', (crypto) =>
    crypto.generateKey({ name: 'Ed25519' }, extractable, ['sign', 'verify']),
  );
}
