import { readObject } from './intake/read-object.js';
import type { JsonObject } from './json.js';
import type { SignOptions } from './sign-options.js';
import type { Signer } from './signer.js';

/**
 * Signs a credential with an embedded proof: `eddsa-rdfc-2022` or `eddsa-jcs-2022` (vc-di-eddsa §3.2, §3.3), for the purpose
 * `assertionMethod`. What was given is not touched: the answer is a copy with `proof`, or with one proof more where others
 * are to be kept.
 *
 * What a good verifier would refuse is not signed: a credential that is not of the model, a term that no context defines, a
 * context that is not built in, a key that is not the issuer's.
 *
 * @example
 * const key = await createKey();
 * const signed = await sign({ ...badge, issuer: { id: key.did, type: ['Profile'] } }, key);
 *
 * @throws BadgeError `context.*`, `model.*`, `jsonld.*`, `proof.exists`, `proof.alg_not_allowed`, `proof.malformed`,
 *   `proof.invalid` (signed with another key than its address names), `key.*`, `date.order`, `crypto.unavailable`, `json.*`
 * @throws TypeError when the credential is no plain JSON object, or the key not one to sign with
 */
export async function sign(
  credential: object,
  signer: Signer,
  options: SignOptions = {},
): Promise<JsonObject> {
  // Read before anything is waited for: what is changed later cannot reach what is signed.
  const text = readObject(credential);
  const { signEmbedded } = await import('./signing/sign-embedded.js');
  return signEmbedded(text, signer, options);
}
