import type { Badge } from '../badge.js';
import type { BadgeDocument } from '../badge-document.js';
import { fail } from '../badge-error.js';
import { checkAssertionDates } from '../checks/check-assertion-dates.js';
import { checkRecipient } from '../checks/check-recipient.js';
import { findExtensions, type FoundExtension } from '../extensions/find-extensions.js';
import { readDocument } from '../intake/read-document.js';
import type { JsonObject } from '../json.js';
import { countValues } from '../lib/count-values.js';
import { hasType } from '../lib/has-type.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Session } from '../lib/session.js';
import { adviseOnOpenBadges2 } from '../models/advise-on-open-badges-2.js';
import { checkOpenBadges2Model } from '../models/check-open-badges-2-model.js';
import { toBadge } from '../models/to-badge.js';
import type { Check, OpenBadgesVersion, Verdict } from '../verdict.js';
import { classOf } from './class-of.js';
import type { LegacyProof } from './legacy-proof.js';
import { prove } from './prove.js';
import { toModelChecks } from './to-model-checks.js';
import { upgradeNode } from './upgrade-node.js';

/** `badge` is there only from what was proven. */
export type LegacyVerdict = Omit<Verdict, 'outcome'>;

const SOURCE = 'OB2 Data Validation';

/**
 * Verifies a badge of OB 0.5, 1.0, 1.1 or 2.0, hosted or signed; also a BadgeClass, issuer or endorsement on its own.
 * Older ones are brought into the form of 2.0 first; `openBadgesVersion` says what it was.
 */
export async function verifyLegacy(document: BadgeDocument, session: Session): Promise<LegacyVerdict> {
  const { credential, jws, url, openBadgesVersion: givenVersion } = await withCredential(document, session);
  session.spend('values', countValues(credential));
  const given = upgradeNode(credential, classOf(credential), url);
  const proof = await prove(given, jws, { version: givenVersion, foundAt: url, session });
  // What stands at its address counts; without that, what was handed in can at least be seen to be wrong.
  const { proven: subject = given, version = givenVersion } = proof;
  const added = await checkAdded(proof, session);
  const checks = [
    ...checkModel(subject, version),
    ...proof.checks,
    ...checkDates(subject, session),
    await checkRecipient(subject, '2.0', session.options.recipient),
    ...added.checks,
  ];
  const badge = toProvenBadge(proof);
  return { ...added, checks, openBadgesVersion: version, ...(badge && { badge }) };
}

type ReadDocument = BadgeDocument & { readonly credential: JsonObject };

async function withCredential(document: BadgeDocument, session: Session): Promise<ReadDocument> {
  const { credential, url } = document;
  if (credential !== undefined) return { ...document, credential };
  if (url === undefined) return fail('input.not_a_badge', {});
  const { bytes } = await session.fetchDocument(url, 'application/ld+json, application/json;q=0.9');
  const fetched = await readDocument(bytes);
  return fetched.credential === undefined
    ? fail('input.not_a_badge', {})
    : { ...fetched, credential: fetched.credential, url };
}

function checkModel(subject: JsonObject, version: OpenBadgesVersion | null): Check[] {
  const problems = toModelChecks(checkOpenBadges2Model(subject, version));
  const advice = adviseOnOpenBadges2(subject).map((problem) =>
    problemCheck('model', 'warn', SOURCE, problem),
  );
  const checks = [...problems, ...advice];
  return checks.length > 0 ? checks : [{ id: 'model', outcome: 'pass', source: SOURCE }];
}

function checkDates(subject: JsonObject, { now }: Session): Check[] {
  return hasType(subject, 'Assertion') || hasType(subject, 'Endorsement')
    ? checkAssertionDates(subject, now)
    : [];
}

/** What many badges do not have is loaded with the first badge that does, and asked for once the badge is proven. */
async function checkAdded(
  { proven, chain }: LegacyProof,
  session: Session,
): Promise<Pick<Verdict, 'checks' | 'endorsements'>> {
  const carriers = [proven, chain?.badgeClass, chain?.issuer].filter((node) => node !== undefined);
  const found = carriers.flatMap(findExtensions);
  const extensions = found.length > 0 ? await checkFoundExtensions(found, session) : [];
  if (carriers.every((carrier) => carrier['endorsement'] === undefined)) return { checks: extensions };
  const { checkLegacyEndorsements } = await import('./check-legacy-endorsements.js');
  const endorsed = await checkLegacyEndorsements(
    { credential: proven, achievement: chain?.badgeClass, issuer: chain?.issuer },
    session,
  );
  return { ...endorsed, checks: [...extensions, ...endorsed.checks] };
}

async function checkFoundExtensions(
  found: readonly FoundExtension[],
  session: Session,
): Promise<readonly Check[]> {
  const { checkExtensions } = await import('../extensions/check-extensions.js');
  return checkExtensions(found, session);
}

/** A BadgeClass or an issuer alone is nobody's badge. */
function toProvenBadge({ proven, chain }: LegacyProof): Badge | undefined {
  if (proven === undefined || !hasType(proven, 'Assertion')) return undefined;
  const badge = { ...chain?.badgeClass, ...(chain?.issuer && { issuer: chain.issuer }) };
  return toBadge({ ...proven, badge }, '2.0');
}
