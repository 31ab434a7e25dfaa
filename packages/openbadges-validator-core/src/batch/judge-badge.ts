import type { Period } from '../reuse/period.js';
import type { Verdict } from '../verdict.js';
import { verifyWithin } from '../verify.js';
import type { OpenSurroundings } from './batch-sessions.js';
import { Reads } from './reads.js';

/** What came of one badge. */
export interface Judged {
  readonly verdict: Verdict;
  /** While the same badge would be judged the same; absent where that cannot be said, or nobody asked. */
  readonly holds?: Period;
  /** What broke, where verification itself did. */
  readonly error?: unknown;
}

/** A badge on its way between threads: an object has been written as the JSON text that it is. */
export type CarriedBadge = string | Uint8Array;

/** Judges a badge, on whatever thread. Rejects only for an abort. */
export type JudgeBadge = (badge: CarriedBadge) => Promise<Judged>;

export interface JudgeOptions {
  /** Say also how long each verdict holds. */
  readonly isKept: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Judges badges on this thread. */
export function createJudge(open: OpenSurroundings, { isKept, signal }: JudgeOptions): JudgeBadge {
  return async (badge) => {
    try {
      const reads = new Reads();
      const around = open(badge, reads);
      const verdict = await verifyWithin(badge, around);
      if (!isKept) return { verdict };
      const { holdsFor } = await import('../reuse/holds-for.js');
      const holds = holdsFor(verdict, reads, around.session);
      return holds === undefined ? { verdict } : { verdict, holds };
    } catch (error) {
      signal?.throwIfAborted();
      return noAnswer(error);
    }
  };
}

/** Where verification itself breaks, nothing has been found out. */
export function noAnswer(error: unknown): Judged {
  return { verdict: { outcome: 'unchecked', openBadgesVersion: null, checks: [] }, error };
}
