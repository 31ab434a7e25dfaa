import type { KeyType } from './key-material.js';

/** A public key that is ready to verify with, bound to one signature algorithm (a name of RFC 7518 or `EdDSA`). */
export interface PublicKey {
  readonly type: KeyType;
  readonly algorithm: string;
  readonly key: CryptoKey;
}
