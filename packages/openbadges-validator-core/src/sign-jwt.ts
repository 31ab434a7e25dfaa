import { readObject } from './intake/read-object.js';
import type { SigningRules } from './sign-options.js';
import type { Signer } from './signer.js';

/**
 * Signs a credential as VC-JWT (OB3 §8.2.4): `typ` is `JWT`, `kid` the address of the key, and `iss`, `sub`, `jti`, `nbf`, `exp`
 * repeat what the credential says. The same credentials are refused as by `sign`.
 *
 * @returns the compact JWS
 * @throws BadgeError `context.*`, `model.*`, `jsonld.*`, `proof.exists`, `proof.alg_not_allowed`, `proof.malformed`,
 *   `proof.invalid` (signed with another key than its address names), `proof.claim_mismatch`, `key.*`, `crypto.unavailable`, `json.*`
 * @throws TypeError when the credential is no plain JSON object, or the key not one to sign with
 */
export async function signJwt(
  credential: object,
  signer: Signer,
  options: SigningRules = {},
): Promise<string> {
  // Read before anything is waited for: what is changed later cannot reach what is signed.
  const text = readObject(credential);
  const { signToken } = await import('./signing/sign-token.js');
  return signToken(text, signer, options);
}
