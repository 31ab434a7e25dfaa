/** What something weighs whose weight is not known: an entry of a map, a rejection. */
const LEAST_BYTES = 1024;

/**
 * Keeps what was made, or is being made, by its name. Once all of it weighs more than the limit, what has not been asked
 * for the longest is forgotten.
 */
export class Kept<T> {
  readonly #limit: number;
  readonly #weigh: (value: T) => number;
  readonly #making = new Map<string, Promise<T>>();
  readonly #bytes = new Map<string, number>();
  #total = 0;

  constructor(limit: number, weigh: (value: T) => number) {
    this.#limit = limit;
    this.#weigh = weigh;
  }

  get(name: string, make: () => Promise<T>): Promise<T> {
    const making = this.#making.get(name);
    if (making === undefined) return this.#keep(name, make());
    this.#making.delete(name);
    this.#making.set(name, making);
    return making;
  }

  #keep(name: string, making: Promise<T>): Promise<T> {
    this.#making.set(name, making);
    making.then(
      (value) => this.#put(name, this.#weigh(value)),
      () => this.#put(name, 0),
    );
    return making;
  }

  #put(name: string, bytes: number): void {
    this.#bytes.set(name, bytes + LEAST_BYTES);
    this.#total += bytes + LEAST_BYTES;
    for (const oldest of this.#making.keys()) {
      if (this.#total <= this.#limit) return;
      this.#forget(oldest);
    }
  }

  /** What is still being made weighs nothing yet, and somebody waits for it. */
  #forget(name: string): void {
    const bytes = this.#bytes.get(name);
    if (bytes === undefined) return;
    this.#total -= bytes;
    this.#bytes.delete(name);
    this.#making.delete(name);
  }
}
