import { fail } from '../badge-error.js';
import type { JsonObject } from '../json.js';
import { createSession } from '../lib/create-session.js';
import { digestText } from '../lib/digest-text.js';
import { encodeBase58 } from '../lib/encode-base58.js';
import { joinBytes } from '../lib/join-bytes.js';
import { toArray } from '../lib/to-array.js';
import { canonicalizeJcs } from '../proofs/canonicalize-jcs.js';
import type { SignJsonOptions } from '../sign-json.js';
import type { Signer } from '../signer.js';
import { algorithmOf } from './algorithm-of.js';
import { proofOptions } from './proof-options.js';
import { requireOwnSignature } from './require-own-signature.js';
import { signBytes } from './sign-bytes.js';

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
  const kept = toArray(earlier);
  if (kept.length > 0 && existingProofs !== 'keep') fail('proof.exists', {});
  const session = createSession({});
  const proof = proofOptions(SUITE, verificationMethod, document, created === undefined ? {} : { created });
  const texts = await canonicalizeJcs(document, proof, session, 'SHA-256');
  const digests = await Promise.all(texts.map((part) => digestText(part, 'SHA-256')));
  const bytes = joinBytes(digests.map((digest) => new Uint8Array(digest)));
  const signature = await signBytes(signer, algorithm, bytes);
  await requireOwnSignature(signature, bytes, algorithm, verificationMethod, session);
  const added = { ...proof, proofValue: `z${encodeBase58(signature)}` };
  return { ...document, proof: kept.length === 0 ? added : [...kept, added] };
}
