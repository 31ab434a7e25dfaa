import { decideOutcome } from './decide-outcome.js';
import type { Check, Verdict } from './verdict.js';

/** What a caller knows of a revocation that no status list tells of. */
export interface KnownRevocation {
  /** Where the rule stands by which it was revoked. */
  readonly source: string;
  readonly reason?: string;
}

/**
 * A verdict on a badge of which the caller knows, by a signed record of its own, that it was taken back: the status is `fail`
 * with `status.revoked`, whatever a list said of it, and the outcome follows from the checks as always.
 */
export function withRevocation(verdict: Verdict, { source, reason }: KnownRevocation): Verdict {
  const revoked: Check = {
    id: 'status',
    outcome: 'fail',
    source,
    code: 'status.revoked',
    ...(reason !== undefined && { reason }),
  };
  const checks = [...verdict.checks.filter(({ id }) => id !== 'status'), revoked];
  return { ...verdict, outcome: decideOutcome(checks), checks };
}
