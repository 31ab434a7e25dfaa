import type { JsonObject } from '../json.js';

export type KeyType = 'Ed25519' | 'P-256' | 'P-384' | 'RSA';

/** A public key as it was read, in whatever form it was written, before WebCrypto took it in for one algorithm. */
export interface KeyMaterial {
  readonly type: KeyType;
  /** Public members only: `kty` and `crv x y`, or `n e`. */
  readonly jwk: JsonObject;
  /** The only algorithm it is meant for, where it was written as a JWK that says so (RFC 7517 §4.4). */
  readonly alg?: string;
}
