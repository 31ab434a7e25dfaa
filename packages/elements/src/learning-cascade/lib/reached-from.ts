import type { CascadeIndex } from './cascade-index.js';

/** Everybody to whom something came from these along what both signed, without them. */
export function reachedFrom(starts: readonly number[], index: CascadeIndex): ReadonlySet<number> {
  const seen = new Set(starts);
  const queue = [...starts];
  for (let head = 0; head < queue.length; head += 1)
    for (const edge of index.down[queue[head]!]!) {
      const learner = index.to[edge]!;
      if (index.edges[edge]!.state === 'declared' || seen.has(learner)) continue;
      seen.add(learner);
      queue.push(learner);
    }
  for (const start of starts) seen.delete(start);
  return seen;
}
