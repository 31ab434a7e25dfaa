import { fail } from '../badge-error.js';
import type { JsonObject } from '../json.js';
import { createSession } from '../lib/create-session.js';
import { hashTexts } from '../lib/hash-texts.js';
import { toArray } from '../lib/to-array.js';
import { canonicalizeJcs } from '../proofs/canonicalize-jcs.js';
import type { SignJsonOptions } from '../sign-json.js';
import type { Signer } from '../signer.js';
import { addProof } from './add-proof.js';
import { algorithmOf } from './algorithm-of.js';
import { proofOptions } from './proof-options.js';

const SUITE = 'eddsa-jcs-2022';

/** Signs the text of a document without contexts: see `signJson`. */
export async function signDocument(
  text: string,
  signer: Signer,
  { created, existingProofs = 'refuse' }: SignJsonOptions,
): Promise<JsonObject> {
  const { verificationMethod } = signer;
  const algorithm = algorithmOf(signer);
  if (algorithm !== 'EdDSA') fail('proof.alg_not_allowed', { alg: algorithm });
  if (!/^.+#.+$/.test(verificationMethod)) fail('key.malformed', { key: verificationMethod });
  const { proof: earlier, ...document } = JSON.parse(text) as JsonObject;
  if ('@context' in document) fail('context.invalid', { context: '' });
  const hasProof = toArray(earlier).length > 0;
  if (hasProof && existingProofs !== 'keep') fail('proof.exists', {});
  const session = createSession({});
  const proof = proofOptions(SUITE, verificationMethod, document, created === undefined ? {} : { created });
  const bytes = await hashTexts(await canonicalizeJcs(document, proof, session, 'SHA-256'), 'SHA-256');
  return addProof({ document, kept: hasProof ? earlier : undefined, proof, bytes }, signer, session);
}
