/** So many are sent at once. */
const FULL = 16;
/** Milliseconds that what is ready waits for more. */
const WAIT_MS = 8;

/** Sends things together: a message for each would cost the receiver more than what is in it. */
export class Outbox<T> {
  readonly #send: (things: readonly T[]) => void;
  #things: T[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(send: (things: readonly T[]) => void) {
    this.#send = send;
  }

  /** @param isLast nothing more will follow soon */
  put(thing: T, isLast: boolean): void {
    this.#things.push(thing);
    if (isLast || this.#things.length >= FULL) this.#flush();
    else this.#timer ??= setTimeout(() => this.#flush(), WAIT_MS);
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const things = this.#things;
    this.#things = [];
    this.#send(things);
  }
}
