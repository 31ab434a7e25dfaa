import type { BadgeDocument } from '../badge-document.js';
import { BadgeError, fail } from '../badge-error.js';
import { checkAssertionDates } from '../checks/check-assertion-dates.js';
import { knownName } from '../checks/known-name.js';
import { decideOutcome } from '../decide-outcome.js';
import { detectOldVersion } from '../intake/detect-old-version.js';
import { readDocument } from '../intake/read-document.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { idOf } from '../lib/id-of.js';
import { isBound } from '../lib/is-bound.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Session } from '../lib/session.js';
import { checkOpenBadges2Model } from '../models/check-open-badges-2-model.js';
import { dateOf } from '../models/date-of.js';
import { definedOnly } from '../models/defined-only.js';
import { openBadges2Kinds } from '../models/open-badges-2-kinds.js';
import { profileOf } from '../models/profile-of.js';
import { textOf } from '../models/text-of.js';
import type { Check, EndorsementVerdict } from '../verdict.js';
import { isAddressOf } from './is-address-of.js';
import { isWebAddress } from './is-web-address.js';
import type { LegacyProof } from './legacy-proof.js';
import { outcomeOf } from './outcome-of.js';
import { prove } from './prove.js';
import { toModelChecks } from './to-model-checks.js';
import { upgradeNode } from './upgrade-node.js';

const SOURCE = 'OB2 Endorsement';

export interface LegacyEndorsement {
  readonly endorsement: Json;
  readonly carriedBy: EndorsementVerdict['carriedBy'];
  /** The id of what carries it: what it must speak about. */
  readonly carrier: string | undefined;
}

/**
 * Judges one Endorsement of OB 2.0 as the badge of its own that it is: hosted ones are read at their own address, signed
 * ones need a key of their own issuer. What it says is told only where its proof holds.
 */
export async function judgeLegacyEndorsement(
  { endorsement, carriedBy, carrier }: LegacyEndorsement,
  session: Session,
): Promise<EndorsementVerdict> {
  try {
    const { credential, jws, url } = await read(endorsement, session);
    const given = credential ?? fail('input.not_a_badge', {});
    const options = { version: detectOldVersion(given), foundAt: url, session };
    const proof = await prove(upgradeNode(given, 'Endorsement', url), jws, options);
    const checks = [...checkContent(proof, carrier, session), ...proof.checks];
    return { outcome: decideOutcome(checks), checks, carriedBy, ...sayingOf(proof, checks, session) };
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    const check = problemCheck('input', outcomeOf(error.problem), SOURCE, error.problem);
    return { outcome: decideOutcome([check]), checks: [check], carriedBy };
  }
}

/** A link, to a document or to a signature; or one of these written out: of a document only its address counts then. */
async function read(endorsement: Json, session: Session): Promise<BadgeDocument> {
  if (isWebAddress(endorsement)) {
    const { bytes } = await session.fetchDocument(endorsement, 'application/ld+json, application/json;q=0.9');
    const document = await readDocument(bytes);
    return document.jws ? document : { ...document, url: endorsement };
  }
  if (isJsonObject(endorsement) || openBadges2Kinds['jws']?.(endorsement) === true) {
    return readDocument(endorsement as JsonObject | string);
  }
  return fail('input.not_a_badge', {});
}

function checkContent({ proven }: LegacyProof, carrier: string | undefined, session: Session): Check[] {
  if (proven === undefined) return [];
  const model = toModelChecks(checkOpenBadges2Model(proven, '2.0', 'Endorsement'));
  const dates = checkAssertionDates(proven, session.now);
  const about = idOf(proven['claim']) ?? '';
  const isAbout = carrier !== undefined && isAddressOf(about, carrier);
  const other = { code: 'endorsement.other_subject', subject: about } as const;
  return [...model, ...(isAbout ? [] : [problemCheck('model', 'fail', SOURCE, other)]), ...dates];
}

function sayingOf(
  { proven, chain }: LegacyProof,
  checks: readonly Check[],
  { options }: Session,
): Partial<EndorsementVerdict> {
  if (proven === undefined) return {};
  const { claim, issuedOn } = proven;
  const by = profileOf(chain?.issuer ?? proven['issuer']);
  const knownAs = isBound(checks) ? knownName(by.id, options.trustedIssuers) : undefined;
  return definedOnly({
    about: idOf(claim),
    by: { ...by, ...(knownAs !== undefined && { knownAs }) },
    comment: isJsonObject(claim) ? textOf(claim['endorsementComment']) : undefined,
    issuedOn: dateOf(issuedOn),
  });
}
