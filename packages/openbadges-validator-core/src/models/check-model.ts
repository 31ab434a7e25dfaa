import type { BadgeDocument } from '../badge-document.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Check } from '../verdict.js';
import type { Problem } from '../problems.js';
import { checkOpenBadges3Model } from './check-open-badges-3-model.js';
import { checkVerifiableCredential } from './check-verifiable-credential.js';

/**
 * Is a credential written as its standard says? One check that passes, or one for each of the first few problems.
 *
 * With the profile `any` only the rules of every Verifiable Credential are asked for (VCDM 1.1, 2.0), with `openbadge`
 * those of OB 3.0 too; then a credential that is no badge fails with `model.type`. Badges of before 3.0 are no
 * credentials and fail here: `verifyLegacy` knows their model.
 */
export async function checkModel(document: BadgeDocument, profile: 'openbadge' | 'any'): Promise<Check[]> {
  const source = profile === 'any' ? 'VCDM §4' : 'OB3 §9.1.1';
  const problems = await findProblems(document, profile);
  if (problems.length === 0) return [{ id: 'model', outcome: 'pass', source }];
  return problems.map((problem) => problemCheck('model', 'fail', source, problem));
}

async function findProblems(document: BadgeDocument, profile: 'openbadge' | 'any'): Promise<Problem[]> {
  const { credential } = document;
  if (credential === undefined) return [{ code: 'model.required', path: 'credential' }];
  const general = checkVerifiableCredential(document, credential);
  return general.length > 0 || profile === 'any' ? general : checkOpenBadges3Model(credential);
}
