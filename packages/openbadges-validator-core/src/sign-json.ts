import { readObject } from './intake/read-object.js';
import type { JsonObject } from './json.js';
import type { Signer } from './signer.js';

export interface SignJsonOptions {
  /** When the proof was made. Default: the present. Written to the second. */
  readonly created?: Date;
  /** Proofs that stand there already: `refuse` (default), or `keep` them beside the new one. */
  readonly existingProofs?: 'refuse' | 'keep';
}

/**
 * Signs a document that is no credential with an embedded proof of `eddsa-jcs-2022` (vc-di-eddsa §3.3): JSON without
 * `@context`, of which every member is covered as it is written. `verifyProof` checks it. What was given is not touched.
 *
 * @throws BadgeError `context.invalid` for a document with contexts (`sign` looks what they make of it), `proof.exists`,
 *   `proof.alg_not_allowed`, `proof.malformed`, `proof.invalid` (signed with another key than its address names), `key.*`,
 *   `crypto.unavailable`, `json.*`
 * @throws TypeError when the document is no plain JSON object, or the key not one to sign with
 */
export async function signJson(
  document: object,
  signer: Signer,
  options: SignJsonOptions = {},
): Promise<JsonObject> {
  // Read before anything is waited for: what is changed later cannot reach what is signed.
  const text = readObject(document);
  const { signDocument } = await import('./signing/sign-document.js');
  return signDocument(text, signer, options);
}
