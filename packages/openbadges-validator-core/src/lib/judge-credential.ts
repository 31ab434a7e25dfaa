import type { BadgeDocument } from '../badge-document.js';
import { checkDates } from '../checks/check-dates.js';
import { checkTrust } from '../checks/check-trust.js';
import { endorsementsOf } from '../checks/endorsements-of.js';
import type { JsonObject } from '../json.js';
import { checkModel } from '../models/check-model.js';
import type { Check, CheckId, Verdict } from '../verdict.js';
import { hasType } from './has-type.js';
import { idOf } from './id-of.js';
import { isBound } from './is-bound.js';
import { isProven } from './is-proven.js';
import { problemCheck } from './problem-check.js';
import type { Session } from './session.js';

const SOURCE = 'OB3 §9.1';

export interface CredentialAsked {
  readonly profile: 'openbadge' | 'any';
  readonly purpose: string;
  /** How much is followed from here: a badge asks for everything, an endorsement not for its own, a status list for nothing. */
  readonly follow: 'everything' | 'status' | 'nothing';
}

export type Judgement = Pick<Verdict, 'checks' | 'endorsements'>;

/**
 * Judges a Verifiable Credential in the order of OB3 §9.1: form, proof, issuer, dates, and, once the proof holds, what lies
 * beyond the document: status and endorsements.
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
  if (asked.follow === 'nothing') return { checks };
  const proven = isProven(checks);
  const status = proven ? await checkNamedStatus(credential, session) : [skipped('status')];
  if (asked.follow === 'status') return { checks: [...checks, ...status] };
  const [recipient, endorsed] = await Promise.all([
    checkAskedRecipient(document, credential, session),
    proven ? checkCarriedEndorsements(credential, session) : { checks: [skipped('endorsements')] },
  ]);
  const issuer = isBound(checks) ? idOf(credential['issuer']) : undefined;
  return {
    ...endorsed,
    checks: [...checks, ...status, recipient, ...endorsed.checks, ...checkTrust(issuer, session)],
  };
}

/** The checks that many badges do not ask for are loaded with the first badge that does. */
function skipped(id: CheckId): Check {
  return { id, outcome: 'skipped', source: SOURCE };
}

async function checkNamedStatus(credential: JsonObject, session: Session): Promise<readonly Check[]> {
  if (credential['credentialStatus'] === undefined) return [skipped('status')];
  const { checkStatus } = await import('../status/check-status.js');
  return checkStatus(credential, session, (list, within) =>
    judgeFollowed(list, { profile: 'any', follow: 'nothing' }, within),
  );
}

async function checkAskedRecipient(
  { openBadgesVersion }: BadgeDocument,
  credential: JsonObject,
  { options }: Session,
): Promise<Check> {
  if (options.recipient === undefined) return skipped('recipient');
  const { checkRecipient } = await import('../checks/check-recipient.js');
  return checkRecipient(credential, openBadgesVersion, options.recipient);
}

async function checkCarriedEndorsements(credential: JsonObject, session: Session): Promise<Judgement> {
  const carried = endorsementsOf(credential);
  if (carried.length === 0) return { checks: [skipped('endorsements')] };
  const { checkEndorsements } = await import('../checks/check-endorsements.js');
  const { trustedIssuers } = session.options;
  return checkEndorsements(
    carried,
    (one) => judgeFollowed(one, { profile: 'openbadge', follow: 'status' }, session),
    trustedIssuers,
  );
}

async function judgeFollowed(
  document: BadgeDocument,
  asked: Pick<CredentialAsked, 'profile' | 'follow'>,
  session: Session,
): Promise<readonly Check[]> {
  const { credential } = document;
  if (credential === undefined) return [problemCheck('input', 'fail', SOURCE, { code: 'input.not_a_badge' })];
  const judged = await judgeCredential(
    document,
    credential,
    { ...asked, purpose: 'assertionMethod' },
    session,
  );
  return judged.checks;
}

async function checkProof(
  document: BadgeDocument,
  credential: JsonObject,
  { profile, purpose }: CredentialAsked,
  session: Session,
): Promise<readonly Check[]> {
  if (document.jws !== undefined) {
    const { checkJwtProof } = await import('../proofs/check-jwt-proof.js');
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
  const { checkEmbeddedProofs } = await import('../proofs/check-embedded-proofs.js');
  return checkEmbeddedProofs(credential, { purposes: [purpose] }, session);
}
