import type { Cascade } from '@commons-badges/recognition';
import type { CascadeWish } from './cascade-wish.js';

/** As much of a cascade as is wished for: what leads to one person and from her, the first waves, or both. */
export function narrowCascade(
  cascade: Cascade,
  { for: person, depth }: Pick<CascadeWish, 'for' | 'depth'>,
): Cascade {
  if (person !== null) return keep(cascade, around(person, cascade, depth ?? Infinity));
  if (depth === null) return cascade;
  const early = cascade.nodes.filter(({ kind, generation }) =>
    kind === 'note' ? true : generation !== undefined && generation <= depth,
  );
  const kept = keep(cascade, new Set(early.map(({ id }) => id)));
  // A note from which nobody who is left learned says nothing.
  const used = new Set(kept.edges.map(({ from }) => from));
  return { ...kept, nodes: kept.nodes.filter(({ id, kind }) => kind !== 'note' || used.has(id)) };
}

function keep({ nodes, edges }: Cascade, kept: ReadonlySet<string>): Cascade {
  return {
    nodes: nodes.filter(({ id }) => kept.has(id)),
    edges: edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
}

/** Those before her and those after her, at most so many steps away. */
function around(person: string, { edges }: Cascade, steps: number): ReadonlySet<string> {
  const found = new Set([person]);
  for (const [near, far] of [
    ['to', 'from'],
    ['from', 'to'],
  ] as const) {
    const next = new Map<string, string[]>();
    for (const edge of edges) {
      const list = next.get(edge[near]);
      if (list) list.push(edge[far]);
      else next.set(edge[near], [edge[far]]);
    }
    let front: readonly string[] = [person];
    const seen = new Set(front);
    for (let step = 0; step < steps && front.length > 0; step += 1) {
      front = front.flatMap((id) => next.get(id) ?? []).filter((id) => !seen.has(id) && seen.add(id));
    }
    for (const id of seen) found.add(id);
  }
  return found;
}
