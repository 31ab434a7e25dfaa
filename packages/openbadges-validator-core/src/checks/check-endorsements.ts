import type { BadgeDocument } from '../badge-document.js';
import { BadgeError } from '../badge-error.js';
import { decideOutcome } from '../decide-outcome.js';
import { readDocument } from '../intake/read-document.js';
import { isJsonObject, type JsonObject } from '../json.js';
import { hasType } from '../lib/has-type.js';
import { idOf } from '../lib/id-of.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Check, Outcome } from '../verdict.js';
import type { CarriedEndorsement } from './endorsements-of.js';

const SOURCE = 'OB3 §9.1.6';
/** Each endorsement is a credential to verify; those beyond are counted as unchecked. */
const MAX_ENDORSEMENTS = 32;

/** Judges one endorsement as a credential of its own, without following the endorsements that it carries in turn. */
export type JudgeEndorsement = (document: BadgeDocument) => Promise<readonly Check[]>;

/**
 * Checks endorsements that were found on a badge. Each must verify and speak about what carries
 * it. A bad one says nothing against the badge: it warns, so that it is not counted in the badge's favour.
 */
export async function checkEndorsements(
  carried: readonly CarriedEndorsement[],
  judge: JudgeEndorsement,
): Promise<readonly Check[]> {
  const judged = await Promise.all(carried.slice(0, MAX_ENDORSEMENTS).map((one) => judgeOne(one, judge)));
  const invalid = judged.filter((outcome) => outcome === 'invalid').length;
  const unchecked =
    judged.filter((outcome) => outcome === 'unchecked').length + carried.length - judged.length;
  const of = carried.length;
  const checks: Check[] = [];
  if (invalid > 0) {
    checks.push(
      problemCheck('endorsements', 'warn', SOURCE, { code: 'endorsement.invalid', count: invalid, of }),
    );
  }
  if (unchecked > 0) {
    checks.push(
      problemCheck('endorsements', 'warn', SOURCE, { code: 'endorsement.unchecked', count: unchecked, of }),
    );
  }
  return checks.length > 0 ? checks : [{ id: 'endorsements', outcome: 'pass', source: SOURCE }];
}

async function judgeOne(
  { endorsement, carrier }: CarriedEndorsement,
  judge: JudgeEndorsement,
): Promise<Outcome> {
  try {
    if (typeof endorsement !== 'string' && !isJsonObject(endorsement)) return 'invalid';
    const document = await readDocument(endorsement);
    if (!speaksAbout(document.credential, carrier)) return 'invalid';
    return decideOutcome(await judge(document));
  } catch (error) {
    if (error instanceof BadgeError) return 'invalid';
    throw error;
  }
}

function speaksAbout(endorsement: JsonObject | undefined, carrier: string | undefined): boolean {
  if (endorsement === undefined || !hasType(endorsement, 'EndorsementCredential')) return false;
  return carrier !== undefined && idOf(endorsement['credentialSubject']) === carrier;
}
