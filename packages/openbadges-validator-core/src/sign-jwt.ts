import { canonize } from './jsonld/canonize.js';
import { parseJws } from './intake/parse-jws.js';
import { createSession } from './lib/create-session.js';
import type { SigningRules } from './sign-options.js';
import type { Signer } from './signer.js';
import { algorithmOf } from './signing/algorithm-of.js';
import { payloadOf } from './signing/payload-of.js';
import { prepareCredential } from './signing/prepare-credential.js';
import { requireOwnSignature } from './signing/require-own-signature.js';
import { signCompact } from './signing/sign-compact.js';

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
  const { verificationMethod } = signer;
  const algorithm = algorithmOf(signer);
  const session = createSession({});
  const { credential: prepared, proof } = await prepareCredential(credential, verificationMethod, options);
  // Refuses what a reader of JSON-LD would drop, also here, where the signature would cover it.
  await canonize(prepared, session);
  const secured = proof === undefined ? prepared : { ...prepared, proof };
  const header = { alg: algorithm, typ: 'JWT', kid: verificationMethod };
  const token = await signCompact(header, payloadOf(secured), signer);
  const { signed, signature } = parseJws(token);
  await requireOwnSignature(
    new Uint8Array(signature),
    new Uint8Array(signed),
    algorithm,
    verificationMethod,
    session,
  );
  return token;
}
