import type { KeyType } from './key-material.js';

export interface SignatureAlgorithm {
  /** The only type of key it may be used with (RFC 8725 §3.1: the key decides, never the message). */
  readonly keyType: KeyType;
  readonly importParameters: EcKeyImportParams | RsaHashedImportParams | { readonly name: string };
  readonly verifyParameters: EcdsaParams | RsaPssParams | { readonly name: string };
  /** Bytes of a signature, where they are fixed. */
  readonly signatureLength?: number;
}

const ED25519: SignatureAlgorithm = {
  keyType: 'Ed25519',
  importParameters: { name: 'Ed25519' },
  verifyParameters: { name: 'Ed25519' },
  signatureLength: 64,
};

const ALGORITHMS: Readonly<Record<string, SignatureAlgorithm | undefined>> = {
  __proto__: null as never,
  EdDSA: ED25519,
  Ed25519: ED25519,
  ES256: ecdsa('P-256', 'SHA-256', 64),
  ES384: ecdsa('P-384', 'SHA-384', 96),
  RS256: rsa('RSASSA-PKCS1-v1_5', 256),
  RS384: rsa('RSASSA-PKCS1-v1_5', 384),
  RS512: rsa('RSASSA-PKCS1-v1_5', 512),
  PS256: rsa('RSA-PSS', 256),
  PS384: rsa('RSA-PSS', 384),
  PS512: rsa('RSA-PSS', 512),
};

/** The allow-list: every name that is not in it (`none`, `HS256`, `rs256` …) is undefined. */
export function signatureAlgorithm(name: string): SignatureAlgorithm | undefined {
  return ALGORITHMS[name];
}

function ecdsa(curve: 'P-256' | 'P-384', hash: string, signatureLength: number): SignatureAlgorithm {
  return {
    keyType: curve,
    importParameters: { name: 'ECDSA', namedCurve: curve },
    verifyParameters: { name: 'ECDSA', hash },
    signatureLength,
  };
}

function rsa(name: string, bits: number): SignatureAlgorithm {
  return {
    keyType: 'RSA',
    importParameters: { name, hash: `SHA-${bits}` },
    verifyParameters: { name, saltLength: bits / 8 },
  };
}
