import { decideOutcome } from '../decide-outcome.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Problem } from '../problems.js';
import type { Check, EndorsementVerdict } from '../verdict.js';
import type { VerifyOptions } from '../verify-options.js';
import type { CarriedEndorsement } from './endorsements-of.js';
import { judgeEndorsement, type JudgeEndorsement } from './judge-endorsement.js';

const SOURCE = 'OB3 §9.1.6';
/** Each endorsement is a credential to verify; those beyond are counted as unchecked. */
const MAX_ENDORSEMENTS = 32;

export interface JudgedEndorsements {
  readonly checks: readonly Check[];
  readonly endorsements: readonly EndorsementVerdict[];
}

/**
 * Checks endorsements that were found on a badge. A bad one says nothing against the badge: it warns, so that it is not
 * counted in the badge's favour. One that was good in its time and has run out is told and weighs nothing.
 */
export async function checkEndorsements(
  carried: readonly CarriedEndorsement[],
  judge: JudgeEndorsement,
  trustedIssuers?: VerifyOptions['trustedIssuers'],
): Promise<JudgedEndorsements> {
  const endorsements = await Promise.all(
    carried.slice(0, MAX_ENDORSEMENTS).map((one) => judgeEndorsement(one, judge, trustedIssuers)),
  );
  const of = carried.length;
  const past = endorsements.filter(isOnlyPast).length;
  const invalid = endorsements.filter(({ outcome }) => outcome === 'invalid').length - past;
  const looked = endorsements.filter(({ outcome }) => outcome !== 'unchecked').length;
  const checks = [
    ...tell(invalid, 'warn', { code: 'endorsement.invalid', count: invalid, of }),
    ...tell(of - looked, 'warn', { code: 'endorsement.unchecked', count: of - looked, of }),
    ...tell(past, 'skipped', { code: 'endorsement.past', count: past, of }),
  ];
  return {
    checks: checks.length > 0 ? checks : [{ id: 'endorsements', outcome: 'pass', source: SOURCE }],
    endorsements,
  };
}

function tell(count: number, outcome: 'warn' | 'skipped', problem: Problem): readonly Check[] {
  return count > 0 ? [problemCheck('endorsements', outcome, SOURCE, problem)] : [];
}

function isOnlyPast({ checks }: EndorsementVerdict): boolean {
  const failed = checks.filter(({ outcome }) => outcome === 'fail');
  return (
    failed.length > 0 &&
    failed.every(({ code }) => code === 'date.expired') &&
    decideOutcome(checks.filter(({ outcome }) => outcome !== 'fail')) !== 'unchecked'
  );
}
