import type { BadgeInput } from './badge-document.js';
import type { VerdictCache } from './verdict-cache.js';
import type { Verdict } from './verdict.js';
import type { VerifyOptions } from './verify-options.js';

export interface VerifyManyOptions extends VerifyOptions {
  /** `finished` (default): each verdict as soon as it is there. `given`: in the order of the inputs. */
  readonly order?: 'finished' | 'given';
  /** Told after each verdict, also of one that nobody has taken yet. */
  readonly onProgress?: (progress: BatchProgress) => void;
  /** Verdicts of earlier batches that may be given again, see {@link VerdictCache}. Default: none. */
  readonly cache?: VerdictCache;
  /**
   * Tells apart, in the cache, what `fetch` lets through: two callers whose `fetch` refuses other addresses do not share
   * verdicts. Any text. Default: empty.
   */
  readonly cacheScope?: string;
  /**
   * `auto` (default): as many as there are processors, at most four, once there are many badges. A number: so many, from
   * the first badge. 0: none. Without `createWorker` there are none either.
   */
  readonly workers?: 'auto' | number;
  /**
   * Makes a worker that runs `openbadges-validator-core/verify-worker.js`. In a browser that is `createVerifyWorker` of
   * `openbadges-validator-core/create-verify-worker.js`. Where it throws, or the worker cannot start, or dies, the work is
   * done in slices on this thread.
   */
  readonly createWorker?: () => VerifyWorker;
}

export interface BatchProgress {
  /** Badges that have a verdict. */
  readonly done: number;
  /** Badges in all, where the inputs say how many they are (an array, a set). */
  readonly total?: number;
}

/** One badge of a batch. */
export interface BadgeVerdict {
  /** Its place among the inputs, from 0. */
  readonly index: number;
  readonly input: BadgeInput;
  readonly verdict: Verdict;
  /** Set where verification itself broke: then the verdict is `unchecked`, without any check. It should be reported. */
  readonly error?: unknown;
}

/** What a batch needs of a worker: a `Worker` of a browser is one, and so is a `MessagePort` with a way to end what is behind it. */
export interface VerifyWorker {
  postMessage(message: unknown): void;
  addEventListener(
    type: 'message' | 'messageerror' | 'error' | 'close',
    listener: (event: { readonly data?: unknown; preventDefault?(): void }) => void,
  ): void;
  /** Of a `MessagePort`. */
  start?(): void;
  terminate(): unknown;
}
