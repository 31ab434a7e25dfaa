import { AT_ONCE } from './bounds.js';
import type { Job } from './job.js';
import type { JudgeBadge } from './judge-badge.js';
import type { TaskQueue } from './next-task.js';

/**
 * Does jobs on this thread so that it stays free. Between two badges everything else gets its turn: a slice is what one
 * badge can do without waiting, a quarter of a millisecond where nothing unusual is in it.
 */
export class Slices {
  readonly #take: () => Job | undefined;
  readonly #judge: JudgeBadge;
  readonly #tasks: TaskQueue;
  #running = 0;
  #isAwake = false;

  /** @param take the next job, if there is one for this thread */
  constructor(take: () => Job | undefined, judge: JudgeBadge, tasks: TaskQueue) {
    this.#take = take;
    this.#judge = judge;
    this.#tasks = tasks;
  }

  /** To be called whenever there may be a job. */
  wake(): void {
    if (!this.#isAwake) void this.#work();
  }

  async #work(): Promise<void> {
    this.#isAwake = true;
    while (this.#running < AT_ONCE) {
      const job = this.#take();
      if (job === undefined) break;
      void this.#do(job);
      await this.#tasks.next();
    }
    this.#isAwake = false;
  }

  async #do(job: Job): Promise<void> {
    this.#running += 1;
    try {
      job.resolve(await this.#judge(job.badge));
    } catch (cause) {
      job.reject(cause);
    } finally {
      this.#running -= 1;
      this.wake();
    }
  }
}
