import type { Outcome } from 'openbadges-validator-core';

/** What a command ends with: 0 valid, 1 invalid, 2 could not be found out, 3 not asked for rightly. */
export const EXIT = { valid: 0, invalid: 1, unchecked: 2, usage: 3 } as const;

/** A badge with a warning holds: the warning is told, and is no reason to stop a script. */
export const EXIT_OF: Readonly<Record<Outcome, number>> = {
  valid: EXIT.valid,
  warning: EXIT.valid,
  invalid: EXIT.invalid,
  unchecked: EXIT.unchecked,
};
