import type { CheckOutcome, Outcome } from 'openbadges-validator-core';

/** A sign for each answer. A word always stands beside it, and the colour adds nothing to the two. */
export const SIGNS: Readonly<Record<Outcome | CheckOutcome, string>> = {
  valid: '✔',
  pass: '✔',
  warning: '▲',
  warn: '▲',
  invalid: '✖',
  fail: '✖',
  unchecked: '?',
  skipped: '–',
};
