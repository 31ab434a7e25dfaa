import type { KeyType } from './key-material.js';
import type { SignatureCrypto } from './signature-crypto.js';

/** A public key that is ready to verify with, bound to one signature algorithm (a name of RFC 7518 or `EdDSA`). */
export interface PublicKey {
  readonly type: KeyType;
  readonly algorithm: string;
  readonly key: CryptoKey;
  /** What imported the key, and alone can use it. */
  readonly crypto: SignatureCrypto;
}
