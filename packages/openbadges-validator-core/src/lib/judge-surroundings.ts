import type { BadgeDocument } from '../badge-document.js';
import { checkTrust } from '../checks/check-trust.js';
import { endorsementsOf } from '../checks/endorsements-of.js';
import { isJsonObject, type JsonObject } from '../json.js';
import type { Check, CheckId } from '../verdict.js';
import { idOf } from './id-of.js';
import { isBound } from './is-bound.js';
import { isNameless } from './is-nameless.js';
import { isProven } from './is-proven.js';
import { judgeCredential, type CredentialAsked } from './judge-credential.js';
import type { Judgement } from './judgement.js';
import { problemCheck } from './problem-check.js';
import type { Session } from './session.js';
import { toArray } from './to-array.js';
import { loadOnce } from './load-once.js';

const loadRefreshCredential = loadOnce(() => import('./refresh-credential.js'));
const loadCheckStatus = loadOnce(() => import('../status/check-status.js'));
const loadCheckRecipient = loadOnce(() => import('../checks/check-recipient.js'));
const loadCheckEndorsements = loadOnce(() => import('../checks/check-endorsements.js'));
const loadJudgeFurther = loadOnce(() => import('./judge-further.js'));

const SOURCE = 'OB3 §9.1';
type Part = Omit<Judgement, 'document' | 'credential'>;

/**
 * Judges what surrounds a credential, in the order of OB3 §9.1: a newer edition where one is asked for, its status, its
 * recipient, its endorsements, what else it has, and whether its issuer is known. Nothing that an unproven one names is
 * asked.
 */
export async function judgeSurroundings(
  alone: Judgement,
  asked: CredentialAsked,
  session: Session,
): Promise<Judgement> {
  const isWhole = asked.follow === 'everything';
  const judged = isWhole ? await refreshIfAsked(alone, asked, session) : alone;
  const { document, credential, checks } = judged;
  const proven = isProven(checks);
  const status = proven ? await checkNamedStatus(credential, session) : [skipped('status')];
  if (!isWhole) return { ...judged, checks: [...checks, ...status] };
  const [recipient, endorsed, further, trust] = await Promise.all([
    checkAskedRecipient(judged, session),
    proven ? checkCarriedEndorsements(credential, session) : { checks: [skipped('endorsements')] },
    proven ? judgeWhatFewHave(judged, session) : { checks: [] },
    checkTrust(isBound(checks) ? idOf(credential['issuer']) : undefined, session),
  ]);
  return {
    document,
    credential,
    ...endorsed,
    ...further,
    checks: [...checks, ...status, recipient, ...endorsed.checks, ...further.checks, ...trust],
  };
}

function skipped(id: CheckId): Check {
  return { id, outcome: 'skipped', source: SOURCE };
}

async function refreshIfAsked(
  alone: Judgement,
  asked: CredentialAsked,
  session: Session,
): Promise<Judgement> {
  const isAsked = session.options.refresh === true && alone.credential['refreshService'] !== undefined;
  if (!isAsked || !isBound(alone.checks)) return alone;
  const { refreshCredential } = await loadRefreshCredential();
  return refreshCredential(
    alone,
    (newer) => judgeFollowed(newer, { ...asked, follow: 'nothing' }, session),
    session,
  );
}

async function checkNamedStatus(credential: JsonObject, session: Session): Promise<readonly Check[]> {
  if (credential['credentialStatus'] === undefined) return [skipped('status')];
  const { checkStatus } = await loadCheckStatus();
  return checkStatus(credential, session, (list, within) =>
    judgeFollowed(list, { profile: 'any', follow: 'nothing' }, within),
  );
}

async function checkAskedRecipient(
  { document, credential }: Judgement,
  { options }: Session,
): Promise<Check> {
  const isForNobody = document.openBadgesVersion === '3.0' && subjectsOf(credential).every(isNameless);
  if (isForNobody) return missingRecipient(options.recipient === undefined ? 'skipped' : 'unchecked');
  if (options.recipient === undefined) return skipped('recipient');
  const { checkRecipient } = await loadCheckRecipient();
  return checkRecipient(credential, document.openBadgesVersion, options.recipient);
}

/** The text asks for an id or an identifier (OB3 §9.1.1), its schema for neither, and wallets issue many badges without. */
function missingRecipient(outcome: 'skipped' | 'unchecked'): Check {
  return problemCheck('recipient', outcome, 'OB3 §9.1.1', { code: 'recipient.missing' });
}

async function checkCarriedEndorsements(credential: JsonObject, session: Session): Promise<Part> {
  const carried = endorsementsOf(credential);
  if (carried.length === 0) return { checks: [skipped('endorsements')] };
  const { checkEndorsements } = await loadCheckEndorsements();
  const { trustedIssuers } = session.options;
  return checkEndorsements(carried, (one) => judgeCarried(one, session), trustedIssuers);
}

async function judgeWhatFewHave({ document, credential }: Judgement, session: Session): Promise<Part> {
  const isUsual = subjectsOf(credential).every(
    (subject) => !('result' in subject || 'verifiableCredential' in subject),
  );
  const hasSchemas = Boolean(session.options.schemas) && credential['credentialSchema'] !== undefined;
  if (document.openBadgesVersion !== '3.0' || (isUsual && !hasSchemas)) return { checks: [] };
  const { judgeFurther } = await loadJudgeFurther();
  return judgeFurther(credential, (one) => judgeCarried(one, session), session);
}

function subjectsOf(credential: JsonObject): readonly JsonObject[] {
  return toArray(credential['credentialSubject']).filter(isJsonObject);
}

/** A credential inside another one is a badge or an endorsement of its own, whose status counts too. */
async function judgeCarried(document: BadgeDocument, session: Session): Promise<readonly Check[]> {
  return judgeFollowed(document, { profile: 'openbadge', follow: 'status' }, session);
}

async function judgeFollowed(
  document: BadgeDocument,
  asked: Omit<CredentialAsked, 'purpose'> & Partial<CredentialAsked>,
  session: Session,
): Promise<readonly Check[]> {
  const { credential } = document;
  if (credential === undefined) return [problemCheck('input', 'fail', SOURCE, { code: 'input.not_a_badge' })];
  const judged = await judgeCredential(
    document,
    credential,
    { purpose: 'assertionMethod', ...asked },
    session,
  );
  return judged.checks;
}
