import { fail } from './badge-error.js';
import type { JsonObject } from './json.js';
import { createSession } from './lib/create-session.js';
import { encodeBase58 } from './lib/encode-base58.js';
import { toArray } from './lib/to-array.js';
import type { SignOptions } from './sign-options.js';
import type { Signer } from './signer.js';
import { algorithmOf } from './signing/algorithm-of.js';
import { bytesToSign } from './signing/bytes-to-sign.js';
import { prepareCredential } from './signing/prepare-credential.js';
import { proofOptions } from './signing/proof-options.js';
import { requireOwnSignature } from './signing/require-own-signature.js';
import { signBytes } from './signing/sign-bytes.js';

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
  const { cryptosuite = 'eddsa-rdfc-2022' } = options;
  const { verificationMethod } = signer;
  const algorithm = algorithmOf(signer);
  if (algorithm !== 'EdDSA') fail('proof.alg_not_allowed', { alg: algorithm });
  const session = createSession({});
  const { credential: prepared, proof: kept } = await prepareCredential(
    credential,
    verificationMethod,
    options,
  );
  const proof = proofOptions(cryptosuite, verificationMethod, prepared, options);
  const bytes = await bytesToSign(prepared, proof, cryptosuite, session);
  const signature = await signBytes(signer, algorithm, bytes);
  await requireOwnSignature(signature, bytes, algorithm, verificationMethod, session);
  const added = { ...proof, proofValue: `z${encodeBase58(signature)}` };
  return { ...prepared, proof: kept === undefined ? added : [...toArray(kept), added] };
}
