import { decideOutcome } from '../decide-outcome.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Problem } from '../problems.js';
import type { Check, EndorsementVerdict } from '../verdict.js';

/**
 * What the verdicts on endorsements mean for the badge that carries them. A bad one says nothing against the badge: it
 * warns, so that it is not counted in the badge's favour. One that was good in its time and has run out is told and weighs
 * nothing.
 *
 * @param of how many there are; those that were not judged count as unchecked
 */
export function tellOfEndorsements(
  endorsements: readonly EndorsementVerdict[],
  of: number,
  source: string,
): readonly Check[] {
  const past = endorsements.filter(isOnlyPast).length;
  const invalid = endorsements.filter(({ outcome }) => outcome === 'invalid').length - past;
  const looked = endorsements.filter(({ outcome }) => outcome !== 'unchecked').length;
  const tell = (count: number, outcome: 'warn' | 'skipped', problem: Problem): readonly Check[] =>
    count > 0 ? [problemCheck('endorsements', outcome, source, problem)] : [];
  const checks = [
    ...tell(invalid, 'warn', { code: 'endorsement.invalid', count: invalid, of }),
    ...tell(of - looked, 'warn', { code: 'endorsement.unchecked', count: of - looked, of }),
    ...tell(past, 'skipped', { code: 'endorsement.past', count: past, of }),
  ];
  return checks.length > 0 ? checks : [{ id: 'endorsements', outcome: 'pass', source }];
}

function isOnlyPast({ checks }: EndorsementVerdict): boolean {
  const failed = checks.filter(({ outcome }) => outcome === 'fail');
  return (
    failed.length > 0 &&
    failed.every(({ code }) => code === 'date.expired') &&
    decideOutcome(checks.filter(({ outcome }) => outcome !== 'fail')) !== 'unchecked'
  );
}
