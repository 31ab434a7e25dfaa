import type { Change } from '../record-store.js';

/** Those who want to hear of changes. One that throws does not keep the others from hearing. */
export class Listeners {
  readonly #all = new Set<(change: Change) => void>();

  add(listener: (change: Change) => void): () => void {
    const own = (change: Change): void => listener(change);
    this.#all.add(own);
    return () => this.#all.delete(own);
  }

  tell(change: Change): void {
    for (const listener of this.#all) {
      try {
        listener(change);
      } catch (error) {
        reportError(error);
      }
    }
  }
}

/** As an error in a listener of the platform is told: to the page, and not to whoever made the change. */
function reportError(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
