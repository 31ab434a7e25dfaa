import type { Badge } from '../badge.js';
import type { BadgeDocument } from '../badge-document.js';
import { fail } from '../badge-error.js';
import { checkAssertionDates } from '../checks/check-assertion-dates.js';
import { checkRecipient } from '../checks/check-recipient.js';
import { readDocument } from '../intake/read-document.js';
import { isJsonObject, type JsonObject } from '../json.js';
import { hasType } from '../lib/has-type.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Session } from '../lib/session.js';
import { toArray } from '../lib/to-array.js';
import { checkOpenBadges2Model } from '../models/check-open-badges-2-model.js';
import { toBadge } from '../models/to-badge.js';
import type { Check, OpenBadgesVersion } from '../verdict.js';
import type { LegacyProof } from './legacy-proof.js';
import type { LegacyClass } from './upgrade-1-0.js';
import { upgradeNode } from './upgrade-node.js';
import { verifyHosted, type HostedOptions } from './verify-hosted.js';
import { verifySigned } from './verify-signed.js';

export interface LegacyVerdict {
  readonly checks: readonly Check[];
  /** Only from what was proven. */
  readonly badge?: Badge;
  readonly openBadgesVersion: OpenBadgesVersion | null;
}

const SOURCE = 'OB2 Data Validation';

/**
 * Verifies a badge of OB 0.5, 1.0, 1.1 or 2.0, hosted or signed; also a BadgeClass, issuer or endorsement on its own.
 * Older ones are brought into the form of 2.0 first; `openBadgesVersion` says what it was.
 */
export async function verifyLegacy(document: BadgeDocument, session: Session): Promise<LegacyVerdict> {
  const { credential, jws, url, openBadgesVersion } = await withCredential(document, session);
  const given = upgradeNode(credential, classOf(credential), url);
  const proof = await prove(given, jws, { version: openBadgesVersion, foundAt: url, session });
  // What stands at its address counts; without that, what was handed in can at least be seen to be wrong.
  const subject = proof.proven ?? given;
  const checks = [
    ...checkModel(subject, openBadgesVersion),
    ...proof.checks,
    ...(hasType(subject, 'Assertion') ? checkAssertionDates(subject, session.now) : []),
    await checkRecipient(subject, '2.0', session.options.recipient),
  ];
  const badge = toProvenBadge(proof);
  return { checks, openBadgesVersion, ...(badge && { badge }) };
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

async function prove(
  given: JsonObject,
  jws: BadgeDocument['jws'],
  options: HostedOptions,
): Promise<LegacyProof> {
  if (jws !== undefined) return verifySigned(jws, given, options.version, options.session);
  const { verification } = given;
  const types = isJsonObject(verification) ? toArray(verification['type']) : [];
  if (types.includes('SignedBadge') || types.includes('signed')) {
    return { checks: [problemCheck('proof', 'fail', SOURCE, { code: 'proof.missing' })] };
  }
  return verifyHosted(given, classOf(given), options);
}

function checkModel(subject: JsonObject, version: OpenBadgesVersion | null): Check[] {
  const problems = checkOpenBadges2Model(subject, version);
  if (problems.length === 0) return [{ id: 'model', outcome: 'pass', source: SOURCE }];
  return problems.map((problem) => problemCheck('model', 'fail', SOURCE, problem));
}

/** Documents of 1.x do not say what they are: whatever has no word about issuing is an assertion. */
function classOf(node: JsonObject): LegacyClass {
  if (hasType(node, 'BadgeClass') || (node['criteria'] !== undefined && node['issuer'] !== undefined))
    return 'BadgeClass';
  return hasType(node, 'Issuer') || hasType(node, 'Profile') ? 'Profile' : 'Assertion';
}

/** A BadgeClass or an issuer alone is nobody's badge. */
function toProvenBadge({ proven, chain }: LegacyProof): Badge | undefined {
  if (proven === undefined || !hasType(proven, 'Assertion')) return undefined;
  const badge = { ...chain?.badgeClass, ...(chain?.issuer && { issuer: chain.issuer }) };
  return toBadge({ ...proven, badge }, '2.0');
}
