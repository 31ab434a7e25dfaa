const AT_ONCE = 4;

/** Runs a task for each thing that comes into sight: what is seen now first, a few at a time. */
export class SightQueue {
  readonly #run: (id: string) => Promise<void>;
  readonly #waiting = new Set<string>();
  readonly #known = new WeakMap<Element, string>();
  readonly #watching: IntersectionObserver;
  #running = 0;

  constructor(run: (id: string) => Promise<void>) {
    this.#run = run;
    this.#watching = new IntersectionObserver((changes) => this.#notice(changes), { rootMargin: '200px' });
  }

  /** Watches elements that carry `data-id`; one that has come to show another thing is looked at anew. */
  watch(elements: Iterable<HTMLElement>): void {
    for (const element of elements) {
      const { id = '' } = element.dataset;
      if (this.#known.get(element) === id) continue;
      this.#known.set(element, id);
      this.#watching.unobserve(element);
      this.#watching.observe(element);
    }
  }

  stop(): void {
    this.#watching.disconnect();
    this.#waiting.clear();
  }

  #notice(changes: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of changes) {
      const id = this.#known.get(target) ?? '';
      // What has been scrolled past is not worth the wait of what is looked at.
      if (isIntersecting) this.#waiting.add(id);
      else this.#waiting.delete(id);
    }
    this.#next();
  }

  #next(): void {
    for (const id of this.#waiting) {
      if (this.#running >= AT_ONCE) return;
      this.#waiting.delete(id);
      this.#running += 1;
      void this.#finish(this.#run(id));
    }
  }

  async #finish(run: Promise<void>): Promise<void> {
    try {
      await run;
    } finally {
      this.#running -= 1;
      this.#next();
    }
  }
}
