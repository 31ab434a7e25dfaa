import type { BadgeDocument } from '../badge-document.js';
import { BadgeError } from '../badge-error.js';
import { decideOutcome } from '../decide-outcome.js';
import { readDocument } from '../intake/read-document.js';
import { isJsonObject, type JsonObject } from '../json.js';
import { hasType } from '../lib/has-type.js';
import { idOf } from '../lib/id-of.js';
import { isBound } from '../lib/is-bound.js';
import { isProven } from '../lib/is-proven.js';
import { isUnknowable } from '../lib/is-unknowable.js';
import { problemCheck } from '../lib/problem-check.js';
import { toArray } from '../lib/to-array.js';
import { dateOf } from '../models/date-of.js';
import { definedOnly } from '../models/defined-only.js';
import { profileOf } from '../models/profile-of.js';
import { textOf } from '../models/text-of.js';
import type { Problem } from '../problems.js';
import type { Check, EndorsementVerdict } from '../verdict.js';
import type { VerifyOptions } from '../verify-options.js';
import type { CarriedEndorsement } from './endorsements-of.js';
import { knownName } from './known-name.js';

const SOURCE = 'OB3 §9.2';

/** Judges one endorsement as a credential of its own, without following the endorsements that it carries in turn. */
export type JudgeEndorsement = (document: BadgeDocument) => Promise<readonly Check[]>;

/**
 * Judges one endorsement that a badge carries: it must be an EndorsementCredential, speak about what carries it, and
 * verify. One that speaks about something else is not verified at all.
 */
export async function judgeEndorsement(
  { endorsement, carriedBy, endorsable }: CarriedEndorsement,
  judge: JudgeEndorsement,
  trustedIssuers?: VerifyOptions['trustedIssuers'],
): Promise<EndorsementVerdict> {
  try {
    if (typeof endorsement !== 'string' && !isJsonObject(endorsement))
      return refused({ code: 'input.not_a_badge' });
    const document = await readDocument(endorsement);
    const problem = findProblem(document.credential, endorsable);
    if (problem !== undefined) return refused(problem);
    const checks = await judge(document);
    const said =
      isProven(checks) && document.credential ? sayingOf(document.credential, checks, trustedIssuers) : {};
    return { outcome: decideOutcome(checks), checks, carriedBy, ...said };
  } catch (error) {
    if (error instanceof BadgeError) return refused(error.problem);
    throw error;
  }

  function refused(problem: Problem): EndorsementVerdict {
    const [outcome, check] = isUnknowable(problem.code)
      ? (['unchecked', 'unchecked'] as const)
      : (['invalid', 'fail'] as const);
    return { outcome, checks: [problemCheck('model', check, SOURCE, problem)], carriedBy };
  }
}

function findProblem(
  endorsement: JsonObject | undefined,
  endorsable: readonly string[],
): Problem | undefined {
  if (endorsement === undefined) return { code: 'input.not_a_badge' };
  if (!hasType(endorsement, 'EndorsementCredential'))
    return { code: 'model.type', path: 'type', expected: 'EndorsementCredential' };
  const [about, ...others] = toArray(endorsement['credentialSubject']).map(idOf);
  const isAbout = about !== undefined && others.length === 0 && endorsable.includes(about);
  return isAbout ? undefined : { code: 'endorsement.other_subject', subject: about ?? '' };
}

function sayingOf(
  endorsement: JsonObject,
  checks: readonly Check[],
  trustedIssuers: VerifyOptions['trustedIssuers'],
): Partial<EndorsementVerdict> {
  const [subject] = toArray(endorsement['credentialSubject']);
  const by = profileOf(endorsement['issuer']);
  const knownAs = isBound(checks) ? knownName(by.id, trustedIssuers) : undefined;
  return definedOnly({
    about: idOf(subject),
    by: { ...by, ...(knownAs !== undefined && { knownAs }) },
    comment: isJsonObject(subject) ? textOf(subject['endorsementComment']) : undefined,
    issuedOn: dateOf(endorsement['validFrom'], endorsement['issuanceDate']),
  });
}
