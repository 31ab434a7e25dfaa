import { BadgeError, fail } from '../badge-error.js';
import { detectVersion } from '../intake/detect-version.js';
import type { Json, JsonObject } from '../json.js';
import { idOf } from '../lib/id-of.js';
import { toArray } from '../lib/to-array.js';
import { checkModel } from '../models/check-model.js';
import type { Problem } from '../problems.js';
import type { SigningRules } from '../sign-options.js';
import type { Check } from '../verdict.js';
import { checkWrittenForm } from './check-written-form.js';
import { requireIssuersMethod } from './require-issuers-method.js';

export interface PreparedCredential {
  /** Without its proofs. */
  readonly credential: JsonObject;
  /** The proof or proofs that are to stay. */
  readonly proof?: Json;
}

/**
 * Takes the text of a credential apart, and refuses one that no verifier should accept: not of the model, or signed with a
 * key that is not its issuer's. Throws a `BadgeError`: `proof.exists`, `context.*`, `model.*`, `key.not_issuers`.
 */
export async function prepareCredential(
  text: string,
  verificationMethod: string,
  { profile = 'openbadge', existingProofs = 'refuse' }: SigningRules,
): Promise<PreparedCredential> {
  const { proof, ...credential } = JSON.parse(text) as JsonObject;
  const hasProof = toArray(proof).length > 0;
  if (hasProof && existingProofs !== 'keep') fail('proof.exists', {});
  const problem = await findProblem(text, credential, profile);
  if (problem !== undefined) throw new BadgeError(problem);
  const issuer = idOf(credential['issuer']) ?? fail('model.required', { path: 'issuer' });
  requireIssuersMethod(verificationMethod, issuer);
  return { credential, ...(hasProof && { proof }) };
}

async function findProblem(
  text: string,
  credential: JsonObject,
  profile: 'openbadge' | 'any',
): Promise<Problem | undefined> {
  const openBadgesVersion = await detectVersion(credential);
  const checks = await checkModel({ format: 'json', openBadgesVersion, text, credential }, profile);
  const problem = checks.map(problemOf).find((found) => found !== undefined);
  return problem ?? (profile === 'any' ? undefined : checkWrittenForm(credential));
}

function problemOf(check: Check): Problem | undefined {
  if (check.code === undefined) return undefined;
  const { id: _id, outcome: _outcome, source: _source, ...problem } = check;
  return problem;
}
