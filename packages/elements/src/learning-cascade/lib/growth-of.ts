import type { CascadeIndex } from './cascade-index.js';
import { reachedFrom } from './reached-from.js';

export interface Growth {
  readonly roots: number;
  /** The roots among them. */
  readonly people: number;
  /** People reached for each root. */
  readonly ratio: number;
  readonly waves: number;
}

/** A figure about fewer than five people says too much of each (contribution and privacy §6). */
const LEAST = 5;

/** How far it came from the sources; undefined while too few are there. */
export function growthOf(index: CascadeIndex): Growth | undefined {
  const roots = index.nodes.flatMap(({ isRoot, kind }, place) => (isRoot && kind !== 'note' ? [place] : []));
  const reached = reachedFrom(roots, index).size;
  const people = roots.length + reached;
  if (roots.length === 0 || people < LEAST) return undefined;
  const waves = index.nodes.reduce((most, { generation = 0 }) => Math.max(most, generation), 0);
  return { roots: roots.length, people, ratio: reached / roots.length, waves };
}
