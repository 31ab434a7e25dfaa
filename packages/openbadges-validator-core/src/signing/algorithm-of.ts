import { fail } from '../badge-error.js';
import type { Signer, SigningAlgorithm } from '../signer.js';

const MIN_RSA_BITS = 2048;

/** The name under which WebCrypto knows a key, to the one way to sign with it. */
const BY_KEY: ReadonlyMap<string, SigningAlgorithm> = new Map([
  ['Ed25519', 'EdDSA'],
  ['ECDSA P-256', 'ES256'],
  ['ECDSA P-384', 'ES384'],
  ['RSASSA-PKCS1-v1_5 SHA-256', 'RS256'],
]);

/**
 * How a signer signs: for a key of WebCrypto the key decides, never the caller (RFC 8725 §3.1). Throws a `BadgeError`:
 * `proof.alg_not_allowed`, `key.weak`; a `TypeError` for a key that cannot sign.
 */
export function algorithmOf(signer: Signer): SigningAlgorithm {
  if (!('privateKey' in signer)) return signer.algorithm ?? 'EdDSA';
  const { privateKey, verificationMethod } = signer;
  if (!privateKey.usages.includes('sign')) throw new TypeError('the private key is not one to sign with');
  const { bits, name } = describe(privateKey.algorithm);
  if (bits !== undefined && bits < MIN_RSA_BITS) fail('key.weak', { key: verificationMethod, bits });
  return BY_KEY.get(name) ?? fail('proof.alg_not_allowed', { alg: name });
}

/** What the algorithms of WebCrypto add to their name, each its own. */
interface KeyDetails {
  readonly namedCurve?: string;
  readonly hash?: KeyAlgorithm;
  readonly modulusLength?: number;
}

function describe(algorithm: KeyAlgorithm): { readonly name: string; readonly bits?: number } {
  const { namedCurve, hash, modulusLength } = algorithm as KeyAlgorithm & KeyDetails;
  return {
    name: [algorithm.name, namedCurve ?? hash?.name].filter(Boolean).join(' '),
    ...(modulusLength !== undefined && { bits: modulusLength }),
  };
}
