import { fail } from './badge-error.js';
import type { JsonObject } from './json.js';
import { nameKey } from './signing/name-key.js';
import { subtleCrypto } from './keys/subtle-crypto.js';
import type { KeySigner } from './signer.js';

export interface CreateKeyOptions {
  /** Whether the private key can be exported. Default false: then it can leave this place in no way. */
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
 * Makes a new Ed25519 key with WebCrypto, and its did:key. A did:key can neither be renewed nor given a name: an issuer that
 * lasts publishes `publicKeyMultibase` in its own document and signs with `{ ...key, verificationMethod }` of there.
 *
 * @throws BadgeError `crypto.unavailable` where WebCrypto has no Ed25519, or the page is not secure
 */
export async function createKey({ extractable = false }: CreateKeyOptions = {}): Promise<CreatedKey> {
  const subtle = subtleCrypto('Ed25519');
  const { privateKey, publicKey } = await generate(subtle, extractable);
  const { crv, kty, x } = (await subtle.exportKey('jwk', publicKey)) as JsonObject;
  return nameKey(privateKey, publicKey, { crv, kty, x });
}

async function generate(subtle: SubtleCrypto, extractable: boolean): Promise<CryptoKeyPair> {
  try {
    return await subtle.generateKey({ name: 'Ed25519' }, extractable, ['sign', 'verify']);
  } catch (error) {
    fail('crypto.unavailable', { algorithm: 'Ed25519' }, { cause: error });
  }
}
