import type { CheckId, Verdict } from 'openbadges-validator-core';

const PROVING: readonly CheckId[] = ['input', 'model', 'proof', 'issuer'];

/**
 * Whether what a badge says was written by who it says. It may still be withdrawn or out of date; but where this does not
 * hold, nothing of it may be shown as true.
 */
export function isTextProven({ badge, checks }: Verdict): boolean {
  return badge !== undefined && !checks.some(({ id, outcome }) => outcome === 'fail' && PROVING.includes(id));
}
