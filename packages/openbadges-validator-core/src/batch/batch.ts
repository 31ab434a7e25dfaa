import type { BadgeInput } from '../badge-document.js';
import type { BadgeVerdict, BatchProgress } from '../verify-many-options.js';
import { MAX_BYTES_AHEAD } from './bounds.js';
import type { Judged } from './judge-badge.js';

type Source = Iterator<BadgeInput> | AsyncIterator<BadgeInput>;
type Taken = IteratorResult<BadgeVerdict, undefined>;

export interface BatchOptions {
  readonly source: Source;
  readonly total: number | undefined;
  readonly isInOrder: boolean;
  readonly onProgress: ((progress: BatchProgress) => void) | undefined;
  readonly judge: (input: BadgeInput) => Promise<Judged>;
  /** How many badges may be on their way or waiting to be taken. */
  readonly ahead: () => number;
  /** Ends all that works for the batch. Called once. */
  readonly close: () => void;
}

interface Wish {
  readonly resolve: (taken: Taken) => void;
  readonly reject: (cause: unknown) => void;
}

/**
 * Takes badges from a source while there is room, has them judged, and gives their verdicts to whoever asks. Nothing is
 * begun before the first is asked for, and never more than a bounded number beyond what was asked for.
 */
export class Batch implements AsyncIterableIterator<BadgeVerdict, undefined> {
  readonly #options: BatchOptions;
  readonly #finished = new Map<number, BadgeVerdict>();
  readonly #wishes: Wish[] = [];
  #taken = 0;
  #judged = 0;
  #given = 0;
  #bytes = 0;
  #isTaking = false;
  #isDrained = false;
  #isClosed = false;
  #failure: { readonly cause: unknown } | undefined;

  constructor(options: BatchOptions) {
    this.#options = options;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<Taken> {
    return new Promise((resolve, reject) => {
      this.#wishes.push({ resolve, reject });
      this.#settle();
      void this.#take();
    });
  }

  /** Gives up what is on its way. */
  return(): Promise<Taken> {
    this.#close();
    return Promise.resolve({ done: true, value: undefined });
  }

  /** Ends it with an error, told once: to whoever asks next. */
  fail(cause: unknown): void {
    if (this.#isClosed) return;
    this.#failure = { cause };
    this.#close();
  }

  get #hasRoom(): boolean {
    const onTheWay = this.#taken - this.#given;
    return onTheWay < this.#options.ahead() && this.#bytes < MAX_BYTES_AHEAD;
  }

  async #take(): Promise<void> {
    if (this.#isTaking) return;
    this.#isTaking = true;
    try {
      while (!this.#isDrained && !this.#isClosed && this.#hasRoom) await this.#takeOne();
    } catch (cause) {
      this.fail(cause);
    }
    this.#isTaking = false;
    this.#settle();
  }

  async #takeOne(): Promise<void> {
    const taken = await this.#options.source.next();
    if (taken.done === true) this.#isDrained = true;
    else if (!this.#isClosed) void this.#judge(taken.value, this.#taken++);
  }

  async #judge(input: BadgeInput, index: number): Promise<void> {
    const bytes = bytesOf(input);
    this.#bytes += bytes;
    try {
      this.#finish({ index, input, ...(await this.#options.judge(input)) });
    } catch (cause) {
      this.fail(cause);
    }
    this.#bytes -= bytes;
    void this.#take();
  }

  #finish({ index, input, verdict, error }: { index: number; input: BadgeInput } & Judged): void {
    if (this.#isClosed) return;
    this.#finished.set(index, { index, input, verdict, ...(error !== undefined && { error }) });
    this.#judged += 1;
    const { onProgress, total } = this.#options;
    onProgress?.({ done: this.#judged, ...(total !== undefined && { total }) });
    this.#settle();
  }

  #settle(): void {
    while (this.#wishes.length > 0) {
      const taken = this.#isClosed ? undefined : this.#nextFinished();
      if (taken === undefined && !this.#isAtEnd) return;
      const wish = this.#wishes.shift();
      if (taken !== undefined) wish?.resolve({ done: false, value: taken });
      else this.#end(wish);
    }
  }

  get #isAtEnd(): boolean {
    return this.#isClosed || (this.#isDrained && this.#given === this.#taken);
  }

  #nextFinished(): BadgeVerdict | undefined {
    const [first] = this.#finished.keys();
    const index = this.#options.isInOrder ? this.#given : first;
    const finished = index === undefined ? undefined : this.#finished.get(index);
    if (finished === undefined) return undefined;
    this.#finished.delete(finished.index);
    this.#given += 1;
    return finished;
  }

  #end(wish: Wish | undefined): void {
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure !== undefined) wish?.reject(failure.cause);
    else wish?.resolve({ done: true, value: undefined });
    this.#close();
  }

  #close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#finished.clear();
    this.#options.close();
    if (!this.#isDrained) void this.#leaveSource();
    this.#settle();
  }

  /** What a source says while it is left interests nobody any more. */
  async #leaveSource(): Promise<void> {
    try {
      await this.#options.source.return?.();
    } catch {
      return;
    }
  }
}

/** Objects are small beside images. */
function bytesOf(input: BadgeInput): number {
  return typeof input === 'string' || input instanceof Uint8Array ? input.length : 0;
}
