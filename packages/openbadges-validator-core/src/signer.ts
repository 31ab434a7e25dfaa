/** How a signature is made: the names of RFC 7518 §3.1 and RFC 8037 §3.1. */
export type SigningAlgorithm = 'EdDSA' | 'ES256' | 'ES384' | 'RS256';

/** Signs with a key of this place. What `createKey` gives is one. */
export interface KeySigner {
  /** A private key of WebCrypto that may `sign`. It need not be extractable. */
  readonly privateKey: CryptoKey;
  /** Where the public key is found: `<issuer.id>#…` (OB3 §8.2.4, VC-DI §2.1). */
  readonly verificationMethod: string;
}

/** Signs with a key that is held elsewhere: on a server, in another key store. */
export interface RemoteSigner {
  /**
   * Signs these very bytes. Answers with 64 bytes for `EdDSA` (RFC 8032), `r‖s` for `ES256` and `ES384`, PKCS #1 v1.5 for
   * `RS256`. What it throws passes untouched.
   */
  sign(bytes: Uint8Array): Uint8Array | Promise<Uint8Array>;
  /** Where the public key is found: `<issuer.id>#…`. */
  readonly verificationMethod: string;
  /** What `sign` does. Default `EdDSA`. */
  readonly algorithm?: SigningAlgorithm;
}

/** Who signs, and the address of the key to verify it with. */
export type Signer = KeySigner | RemoteSigner;
