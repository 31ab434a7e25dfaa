import { BadgeError } from '../badge-error.js';
import type { Problem } from '../problems.js';
import type { VerifyWorker } from '../verify-many-options.js';
import { AHEAD, SILENCE_MS } from './bounds.js';
import type { CarriedOptions } from './carried-options.js';
import type { Doors } from './doors.js';
import type { Job } from './job.js';
import type { Answer, NumberedBadge, Request } from './messages.js';
import { parseAnswer, type Heard } from './parse-answer.js';

export interface LaneOptions {
  readonly options: CarriedOptions;
  readonly isKept: boolean;
  readonly doors: Doors;
  /** There is room for more. */
  readonly onRoom: () => void;
  /** It is of no more use. These were not finished. */
  readonly onDeath: (lane: WorkerLane, jobs: readonly Job[], cause: unknown) => void;
}

/** The page's end of one worker: gives it badges, and asks the network for it. */
export class WorkerLane {
  readonly #worker: VerifyWorker;
  readonly #given: LaneOptions;
  readonly #jobs = new Map<number, Job>();
  readonly #outbox: NumberedBadge[] = [];
  #numbers = 0;
  #fetching = 0;
  #isReady = false;
  #isOver = false;
  #silence: ReturnType<typeof setTimeout> | undefined;

  /** Throws where the worker cannot be told the options. */
  constructor(worker: VerifyWorker, given: LaneOptions) {
    this.#worker = worker;
    this.#given = given;
    worker.addEventListener('message', ({ data }) => this.#hear(parseAnswer(data)));
    for (const type of ['error', 'messageerror', 'close'] as const) {
      worker.addEventListener(type, (event) => {
        // Its work is done elsewhere: the page's own watch for errors has nothing to hear of.
        event.preventDefault?.();
        this.#die(new Error(`a worker ended: ${type}`, { cause: event }));
      });
    }
    worker.start?.();
    try {
      this.#tell({ type: 'open', options: given.options, isKept: given.isKept });
    } catch (cause) {
      this.close();
      throw cause;
    }
  }

  /** It has answered, so that work may be left to it. */
  get isReady(): boolean {
    return this.#isReady && !this.#isOver;
  }

  get room(): number {
    return this.isReady ? AHEAD - this.#jobs.size : 0;
  }

  give(job: Job): void {
    const number = this.#numbers++;
    this.#jobs.set(number, job);
    this.#outbox.push({ number, badge: job.badge });
    if (this.#outbox.length === 1) queueMicrotask(() => this.#send());
    this.#listen();
  }

  close(): void {
    this.#isOver = true;
    clearTimeout(this.#silence);
    this.#worker.terminate();
  }

  #send(): void {
    if (this.#isOver) return;
    try {
      this.#tell({ type: 'badges', badges: this.#outbox.splice(0) });
    } catch (cause) {
      this.#die(cause);
    }
  }

  #tell(request: Request): void {
    this.#worker.postMessage(request);
  }

  #hear(answer: Heard | undefined): void {
    if (this.#isOver) return;
    if (answer === undefined) return this.#die(new TypeError('a worker said what no worker of ours says'));
    if (answer.type === 'ready') this.#isReady = true;
    else if (answer.type === 'fetch') void this.#fetch(answer);
    else for (const { number, ...judged } of answer.judged) this.#finish(number, judged);
    this.#listen();
    this.#given.onRoom();
  }

  #finish(number: number, judged: Parameters<Job['resolve']>[0]): void {
    this.#jobs.get(number)?.resolve(judged);
    this.#jobs.delete(number);
  }

  async #fetch({ number, url, accept, policy }: Extract<Answer, { type: 'fetch' }>): Promise<void> {
    this.#fetching += 1;
    try {
      const document = await this.#given.doors(policy)(url, accept);
      if (!this.#isOver) this.#tell({ type: 'fetched', number, document });
    } catch (cause) {
      // What is no refusal is the end of the whole batch, which ends this worker too.
      if (cause instanceof BadgeError && !this.#isOver) this.#refuse(number, cause.problem);
    } finally {
      this.#fetching -= 1;
      this.#listen();
    }
  }

  #refuse(number: number, problem: Problem): void {
    this.#tell({ type: 'refused', number, problem });
  }

  /** A thread that was killed says nothing at all: whoever has work, waits for no document and is silent, is given up. */
  #listen(): void {
    clearTimeout(this.#silence);
    if (this.#isOver || this.#jobs.size === 0 || this.#fetching > 0) return;
    this.#silence = setTimeout(() => this.#die(new Error('a worker fell silent')), SILENCE_MS);
  }

  #die(cause: unknown): void {
    if (this.#isOver) return;
    this.close();
    this.#given.onDeath(this, [...this.#jobs.values()], cause);
  }
}
