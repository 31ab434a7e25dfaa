import type { BadgeDocument } from '../badge-document.js';
import { upgradeNode } from '../hosted/upgrade-node.js';
import type { JsonObject } from '../json.js';
import type { Check } from '../verdict.js';
import type { Problem } from '../problems.js';
import { checkOpenBadges2Model } from './check-open-badges-2-model.js';
import { checkOpenBadges3Model } from './check-open-badges-3-model.js';
import { checkVerifiableCredential } from './check-verifiable-credential.js';

/**
 * Is it written as its standard says? One check that passes, or one for each of the first few problems.
 *
 * With the profile `any` only the rules of every Verifiable Credential are asked for (VCDM 1.1, 2.0), with `openbadge`
 * those of the version of Open Badges too; then a credential that is no badge fails with `model.type`.
 */
export function checkModel(document: BadgeDocument, profile: 'openbadge' | 'any'): Check[] {
  const source = sourceOf(document, profile);
  const problems = findProblems(document, profile);
  if (problems.length === 0) return [{ id: 'model', outcome: 'pass', source }];
  return problems.map((problem) => ({ id: 'model', outcome: 'fail', source, ...problem }));
}

function findProblems(document: BadgeDocument, profile: 'openbadge' | 'any'): Problem[] {
  const { credential, openBadgesVersion: version } = document;
  if (credential === undefined) return [{ code: 'model.required', path: 'credential' }];
  if (version !== null && version !== '3.0') return checkLegacy(document, credential);
  const general = checkVerifiableCredential(document, credential);
  return general.length > 0 || profile === 'any' ? general : checkOpenBadges3Model(credential);
}

function checkLegacy({ openBadgesVersion, url }: BadgeDocument, credential: JsonObject): Problem[] {
  return checkOpenBadges2Model(upgradeNode(credential, 'Assertion', url), openBadgesVersion);
}

function sourceOf({ openBadgesVersion: version }: BadgeDocument, profile: 'openbadge' | 'any'): string {
  if (version !== null && version !== '3.0') return 'OB2 Data Validation';
  return profile === 'any' ? 'VCDM §4' : 'OB3 §9.1.1';
}
