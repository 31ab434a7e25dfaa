import type { VerifyManyOptions, VerifyWorker } from '../verify-many-options.js';
import { AHEAD, MANY, MAX_WORKERS } from './bounds.js';
import type { Job } from './job.js';
import { noAnswer, type CarriedBadge, type Judged, type JudgeBadge } from './judge-badge.js';
import { createTaskQueue } from './next-task.js';
import { Slices } from './slices.js';
import { WorkerLane, type LaneOptions } from './worker-lane.js';

export interface PoolOptions extends Pick<VerifyManyOptions, 'workers' | 'createWorker'> {
  /** Judges on this thread. */
  readonly judge: JudgeBadge;
  readonly lane: Omit<LaneOptions, 'onRoom' | 'onDeath'>;
}

/**
 * The threads of a batch. This thread begins, in slices; once there are many badges it starts workers, and leaves the work
 * to them as soon as the first is ready. What a worker did not finish is done again elsewhere, once.
 */
export class Pool {
  readonly #options: PoolOptions;
  readonly #waiting: Job[] = [];
  readonly #tasks = createTaskQueue();
  readonly #slices: Slices;
  #lanes: readonly WorkerLane[] = [];
  #left: number;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#slices = new Slices(() => this.#takeHere(), options.judge, this.#tasks);
    this.#left = options.workers === 'auto' || options.workers === undefined ? MANY : 0;
  }

  /** How many badges it is worth to have taken. */
  get ahead(): number {
    return AHEAD * Math.max(1, this.#lanes.length);
  }

  readonly judge = (badge: CarriedBadge): Promise<Judged> =>
    new Promise((resolve, reject) => {
      this.#waiting.push({ badge, deaths: 0, resolve, reject });
      if (this.#left-- === 0) this.#startWorkers();
      this.#next();
    });

  close(): void {
    for (const lane of this.#lanes) lane.close();
    this.#lanes = [];
    this.#waiting.length = 0;
    this.#tasks.close();
  }

  #startWorkers(): void {
    const { createWorker, workers = 'auto' } = this.#options;
    if (createWorker === undefined) return;
    const count = workers === 'auto' ? Math.min(processors(), MAX_WORKERS) : workers;
    this.#lanes = Array.from({ length: count }, () => this.#open(createWorker)).filter(
      (lane) => lane !== undefined,
    );
  }

  /** A policy of the page may forbid workers, and an option may be something that cannot be sent: then there is none. */
  #open(createWorker: () => VerifyWorker): WorkerLane | undefined {
    try {
      return new WorkerLane(createWorker(), {
        ...this.#options.lane,
        onRoom: () => this.#next(),
        onDeath: (lane, jobs, cause) => this.#bury(lane, jobs, cause),
      });
    } catch {
      return undefined;
    }
  }

  #next(): void {
    for (let lane = this.#freest(); lane !== undefined; lane = this.#freest()) {
      const job = this.#waiting.shift();
      if (job === undefined) return;
      lane.give(job);
    }
    this.#slices.wake();
  }

  #freest(): WorkerLane | undefined {
    const free = this.#lanes.filter(({ room }) => room > 0);
    return free.reduce<WorkerLane | undefined>(
      (best, lane) => (best !== undefined && best.room >= lane.room ? best : lane),
      undefined,
    );
  }

  /** While a worker is at work, this thread is left free. */
  #takeHere(): Job | undefined {
    return this.#lanes.some(({ isReady }) => isReady) ? undefined : this.#waiting.shift();
  }

  #bury(dead: WorkerLane, jobs: readonly Job[], cause: unknown): void {
    this.#lanes = this.#lanes.filter((lane) => lane !== dead);
    for (const job of jobs) job.deaths += 1;
    for (const job of jobs.filter(({ deaths }) => deaths > 1)) job.resolve(noAnswer(cause));
    this.#waiting.unshift(...jobs.filter(({ deaths }) => deaths === 1));
    this.#next();
  }
}

function processors(): number {
  return (globalThis as { navigator?: { hardwareConcurrency?: number } }).navigator?.hardwareConcurrency ?? 1;
}
