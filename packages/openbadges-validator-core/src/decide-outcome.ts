import type { Check, CheckOutcome, Outcome } from './verdict.js';

const WORST_FIRST: readonly (readonly [CheckOutcome, Outcome])[] = [
  ['fail', 'invalid'],
  ['unchecked', 'unchecked'],
  ['warn', 'warning'],
  ['pass', 'valid'],
];

/**
 * The one place where checks become a verdict. The worst check decides; `skipped` weighs nothing; where nothing at all was
 * checked the answer is `unchecked`.
 */
export function decideOutcome(checks: readonly Check[]): Outcome {
  const worst = WORST_FIRST.find(([outcome]) => checks.some((check) => check.outcome === outcome));
  return worst?.[1] ?? 'unchecked';
}
