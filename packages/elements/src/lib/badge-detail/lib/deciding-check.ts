import type { Check, CheckOutcome, Verdict } from 'openbadges-validator-core';

const DECIDES: Readonly<Record<Verdict['outcome'], CheckOutcome | null>> = {
  valid: null,
  warning: 'warn',
  invalid: 'fail',
  unchecked: 'unchecked',
};

/** The first check that made the verdict what it is; none decides that a badge holds, all of them do. */
export function decidingCheck({ outcome, checks }: Verdict): Check | undefined {
  return checks.find((check) => check.outcome === DECIDES[outcome]);
}
