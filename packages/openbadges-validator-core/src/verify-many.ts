import type { BadgeInput } from './badge-document.js';
import { Batch } from './batch/batch.js';
import { createBatchSessions } from './batch/batch-sessions.js';
import { AHEAD } from './batch/bounds.js';
import { carriedOptions } from './batch/carried-options.js';
import { carryBadge } from './batch/carry-badge.js';
import { createDoors } from './batch/doors.js';
import { fetchInTurn } from './batch/fetch-in-turn.js';
import { createJudge, type CarriedBadge, type Judged, type JudgeBadge } from './batch/judge-badge.js';
import { openSource, sizeOf, type BadgeSource } from './batch/open-source.js';
import { Pool } from './batch/pool.js';
import { withCache } from './reuse/with-cache.js';
import type { BadgeVerdict, VerifyManyOptions } from './verify-many-options.js';

/**
 * Judges many badges, and gives each verdict as soon as it is there (`order: 'given'`: in the order of the inputs). The
 * badges share what they name: a key document, a status list, a hosted issuer is fetched and judged once for all of them. So
 * a batch is one look at the world; for an endless stream, open a new one from time to time.
 *
 * One broken badge never stops the rest: what is no badge at all is `invalid` (`input.not_a_badge`). Nothing begins before the
 * first verdict is asked for, and never more than a bounded number of badges is taken beyond those that were asked for.
 * Leaving the loop, or `return()` of the iterator, or `signal`, ends the workers and the requests. It rejects with the reason
 * of `signal`, with what `inputs` or `onProgress` throws, and with nothing else. Throws a `TypeError` where `inputs` cannot be
 * iterated.
 */
export function verifyMany(
  inputs: BadgeSource,
  options: VerifyManyOptions = {},
): AsyncIterableIterator<BadgeVerdict, undefined> {
  const over = new AbortController();
  const { signal: given } = options;
  const signal = given === undefined ? over.signal : AbortSignal.any([given, over.signal]);
  const threads = openThreads(options, signal);
  const stop = (): void => batch.fail(given?.reason);
  const batch = new Batch({
    source: openSource(inputs),
    total: sizeOf(inputs),
    isInOrder: options.order === 'given',
    onProgress: options.onProgress,
    judge: threads.judge,
    ahead: threads.ahead,
    close: () => {
      given?.removeEventListener('abort', stop);
      threads.close();
      over.abort();
    },
  });
  given?.addEventListener('abort', stop);
  if (given?.aborted === true) stop();
  return batch;
}

interface Threads {
  readonly judge: (input: BadgeInput) => Promise<Judged>;
  readonly ahead: () => number;
  readonly close: () => void;
}

/** What judges badges, on this thread and on others; it is made when the first badge comes. */
function openThreads(options: VerifyManyOptions, signal: AbortSignal): Threads {
  const wishes = carriedOptions(options);
  const within = { ...wishes, signal, ...(options.fetch && { fetch: options.fetch }) };
  const doors = createDoors(fetchInTurn(within));
  const isKept = options.cache !== undefined;
  const judgeHere = createJudge(createBatchSessions(within, doors), { isKept, signal });
  let pool: Pool | undefined;
  const judgeAnywhere: JudgeBadge = (badge) => {
    pool ??= new Pool({ ...options, judge: judgeHere, lane: { options: wishes, isKept, doors } });
    return pool.judge(badge);
  };
  const judge = withCache(judgeAnywhere, options);
  return {
    judge: (input) => {
      const badge = carried(input);
      return badge === undefined ? judgeHere(input as CarriedBadge) : judge(badge);
    },
    ahead: () => pool?.ahead ?? AHEAD,
    close: () => pool?.close(),
  };
}

/** Undefined for an object that is no JSON: judging it says what is wrong with it. */
function carried(input: BadgeInput): CarriedBadge | undefined {
  try {
    return carryBadge(input);
  } catch {
    return undefined;
  }
}
