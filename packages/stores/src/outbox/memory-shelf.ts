import type { Shelf, Waiting } from './shelf.js';

/** A shelf that is gone with the page: where a browser keeps nothing, and in tests. */
export function createMemoryShelf(): Shelf {
  const kept = new Map<string, Waiting>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    all: () => Promise.resolve([...kept.values()]),
    put: (waiting) => Promise.resolve(void kept.set(waiting.record.id, waiting)),
    remove: (id) => Promise.resolve(void kept.delete(id)),
    alone: (work) => {
      const turn = last.then(work);
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
