import type { BadgeDocument } from '../badge-document.js';
import { checkDates } from '../checks/check-dates.js';
import type { JsonObject } from '../json.js';
import { checkModel } from '../models/check-model.js';
import type { Check, CheckId } from '../verdict.js';
import { hasSurroundings } from './has-surroundings.js';
import { hasType } from './has-type.js';
import type { Judgement } from './judgement.js';
import { problemCheck } from './problem-check.js';
import type { Session } from './session.js';
import { loadOnce } from './load-once.js';

const loadJudgeSurroundings = loadOnce(() => import('./judge-surroundings.js'));
const loadCheckJwtProof = loadOnce(() => import('../proofs/check-jwt-proof.js'));
const loadCheckEmbeddedProofs = loadOnce(() => import('../proofs/check-embedded-proofs.js'));

const SOURCE = 'OB3 §9.1';
const BEYOND: readonly CheckId[] = ['status', 'recipient', 'endorsements', 'trust'];

export interface CredentialAsked {
  readonly profile: 'openbadge' | 'any';
  readonly purpose: string;
  /** How much is followed from here: a badge asks for everything, an endorsement not for its own, a status list for nothing. */
  readonly follow: 'everything' | 'status' | 'nothing';
}

/**
 * Judges a Verifiable Credential in the order of OB3 §9.1: form, proof, issuer, dates. What lies beyond the document, and
 * what many badges do not have, is loaded with the first badge that does.
 */
export async function judgeCredential(
  document: BadgeDocument,
  credential: JsonObject,
  asked: CredentialAsked,
  session: Session,
): Promise<Judgement> {
  const [model, proof] = await Promise.all([
    checkModel(document, asked.profile),
    checkProof(document, credential, asked, session),
  ]);
  const checks = [...model, ...proof, ...checkDates(credential, session.now)];
  if (asked.follow === 'nothing') return { document, credential, checks };
  if (!hasSurroundings(credential, session.options)) {
    const beyond = asked.follow === 'status' ? BEYOND.slice(0, 1) : BEYOND;
    return { document, credential, checks: [...checks, ...beyond.map(skipped)] };
  }
  const { judgeSurroundings } = await loadJudgeSurroundings();
  return judgeSurroundings({ document, credential, checks }, asked, session);
}

function skipped(id: CheckId): Check {
  return { id, outcome: 'skipped', source: SOURCE };
}

async function checkProof(
  document: BadgeDocument,
  credential: JsonObject,
  { profile, purpose }: CredentialAsked,
  session: Session,
): Promise<readonly Check[]> {
  if (document.jws !== undefined) {
    const { checkJwtProof } = await loadCheckJwtProof();
    const strictClaims = profile === 'openbadge' && document.openBadgesVersion === '3.0';
    return checkJwtProof(document.jws, credential, { purpose, strictClaims }, session);
  }
  if (hasType(credential, 'VerifiablePresentation')) {
    const suite = 'VerifiablePresentation';
    return [problemCheck('proof', 'unchecked', 'VCDM 2.0 §4.13', { code: 'proof.unsupported', suite })];
  }
  if (credential['proof'] === undefined) {
    return [problemCheck('proof', 'fail', SOURCE, { code: 'proof.missing' })];
  }
  const { checkEmbeddedProofs } = await loadCheckEmbeddedProofs();
  return checkEmbeddedProofs(credential, { purposes: [purpose] }, session);
}
