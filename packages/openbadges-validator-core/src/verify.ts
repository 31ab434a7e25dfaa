import type { Badge } from './badge.js';
import type { BadgeDocument, BadgeInput } from './badge-document.js';
import { BadgeError } from './badge-error.js';
import { decideOutcome } from './decide-outcome.js';
import { readDocument } from './intake/read-document.js';
import type { JsonObject } from './json.js';
import { createSession } from './lib/create-session.js';
import { isProven } from './lib/is-proven.js';
import { judgeCredential } from './lib/judge-credential.js';
import { policyOfInput } from './lib/policy-of-input.js';
import type { Session } from './lib/session.js';
import { badgeOfCredential } from './models/badge-of-credential.js';
import { withExpiry } from './models/with-expiry.js';
import type { Check, OpenBadgesVersion, Verdict } from './verdict.js';
import type { VerifyOptions } from './verify-options.js';

const SOURCE = 'OB3 §9.1';

/**
 * Judges an Open Badge of any version. Never rejects for a bad badge: what is wrong stands in the verdict, with the check
 * that found it. Rejects with a `TypeError` for an argument that is none, and with the reason of `signal` when aborted.
 * Addresses are asked only through `options.fetch`, and those that a badge names only once its proof holds; those of this
 * machine only as `options.loopback` says.
 */
export async function verify(input: BadgeInput, options: VerifyOptions = {}): Promise<Verdict> {
  // Badges before 3.0 live at plain http addresses as well; keys, lists and contexts of newer ones never do.
  const policy = policyOfInput(input);
  const session = createSession(options, policy);
  const hosted = createSession(options, { ...policy, plainHttp: true });
  return verifyWithin(input, { session, hosted, read: readDocument });
}

/** What is around a badge that is being judged: of its own, or of the whole batch that it came with. */
export interface Surroundings {
  readonly session: Session;
  /** For badges before 3.0, and for following an address to a badge. */
  readonly hosted: Session;
  readonly read: typeof readDocument;
}

/** {@link verify} within sessions that are there already. */
export async function verifyWithin(input: BadgeInput, around: Surroundings): Promise<Verdict> {
  const { session, hosted, read } = around;
  try {
    const document = await follow(await read(input), around);
    const { credential } = document;
    if (credential === undefined || isLegacy(document)) return await judgeLegacy(document, hosted);
    return await judge(document, credential, session);
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    const { checkOfInput } = await import('./lib/check-of-input.js');
    return toVerdict([checkOfInput(error)], null);
  }
}

function isLegacy({ openBadgesVersion }: BadgeDocument): boolean {
  return openBadgesVersion !== null && openBadgesVersion !== '3.0';
}

async function follow(document: BadgeDocument, around: Surroundings): Promise<BadgeDocument> {
  if (document.url === undefined) return document;
  const { followAddress } = await import('./lib/follow-address.js');
  return followAddress(document, around);
}

async function judge(document: BadgeDocument, credential: JsonObject, session: Session): Promise<Verdict> {
  const { profile = 'openbadge', purpose = 'assertionMethod' } = session.options;
  const asked = { profile, purpose, follow: 'everything' } as const;
  const judged = await judgeCredential(document, credential, asked, session);
  const { checks, results, endorsements, contained } = judged;
  const isBadge = isProven(checks) && document.openBadgesVersion === '3.0';
  const badge = isBadge ? badgeOfCredential(judged.credential) : undefined;
  return {
    ...toVerdict(
      [readable(), ...checks],
      document.openBadgesVersion,
      badge && { ...withExpiry(badge, judged.document.jws), ...(results && { results }) },
    ),
    ...(endorsements && { endorsements }),
    ...(contained && { contained }),
  };
}

async function judgeLegacy(document: BadgeDocument, session: Session): Promise<Verdict> {
  const { judgeAssertion } = await import('./hosted/judge-assertion.js');
  const { checks, badge, openBadgesVersion, endorsements } = await judgeAssertion(document, session);
  const opening = checks.some(({ id }) => id === 'input') ? [] : [readable()];
  const verdict = toVerdict([...opening, ...checks], openBadgesVersion, badge);
  return endorsements === undefined ? verdict : { ...verdict, endorsements };
}

function readable(): Check {
  return { id: 'input', outcome: 'pass', source: SOURCE };
}

function toVerdict(
  checks: readonly Check[],
  openBadgesVersion: OpenBadgesVersion | null,
  badge?: Badge,
): Verdict {
  const outcome = decideOutcome(checks);
  return { outcome, openBadgesVersion, checks, ...(badge && { badge: withKnownIssuer(badge, checks) }) };
}

/** What an issuer says of itself stays self-declared unless somebody knows it: that is told where its name is read. */
function withKnownIssuer(badge: Badge, checks: readonly Check[]): Badge {
  const known = checks.find((check) => check.code === 'issuer.known');
  return known === undefined ? badge : { ...badge, issuer: { ...badge.issuer, knownAs: known.name } };
}
