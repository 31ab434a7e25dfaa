import fc from 'fast-check';
import type {
  CascadeLayout,
  LayoutGraph,
} from '../../../../packages/recognition/src/cascade/layout/layout-graph.js';

export type Edge = readonly [number, number];

export const graphFrom = (
  count: number,
  edges: readonly Edge[],
  groups?: readonly number[],
): LayoutGraph => ({
  count,
  from: Uint32Array.from(edges, ([from]) => from),
  to: Uint32Array.from(edges, ([, to]) => to),
  ...(groups && { group: Uint16Array.from(groups) }),
});

/** Any graph at all: circles, loops, edges twice, people alone. */
export const anyGraph = (most = 40): fc.Arbitrary<{ readonly count: number; readonly edges: Edge[] }> =>
  fc.integer({ min: 1, max: most }).chain((count) => {
    const person = fc.nat({ max: count - 1 });
    const edges = fc.array(fc.tuple(person, person), { maxLength: count * 2 });
    return fc.record({ count: fc.constant(count), edges });
  });

/** Everybody but the first few learned from an earlier one, and some from a second. */
export const anyDag = (most = 60): fc.Arbitrary<{ readonly count: number; readonly edges: Edge[] }> =>
  anyGraph(most).map(({ count, edges }) => ({
    count,
    edges: edges.flatMap(([one, other]): Edge[] =>
      one === other ? [] : [[Math.min(one, other), Math.max(one, other)]],
    ),
  }));

/** The least distance between two in one wave; `Infinity` where nobody has a neighbour. */
export function leastDistance({ x, layer }: CascadeLayout): number {
  const people = Array.from(x, (at, person) => ({ at, wave: layer[person] ?? 0 }));
  people.sort((one, other) => one.wave - other.wave || one.at - other.at);
  return people.reduce((least, { at, wave }, index) => {
    const before = people[index - 1];
    return before?.wave === wave ? Math.min(least, at - before.at) : least;
  }, Infinity);
}

/** Pairs of edges that cross as straight lines, each pair looked at; an edge that is there twice is one line. */
export function crossingsOf(graph: LayoutGraph, { x, y }: CascadeLayout): number {
  const lines = new Set(
    Array.from(graph.from, (person, edge) => person * graph.count + (graph.to[edge] ?? 0)),
  );
  const from = Array.from(lines, (line) => Math.floor(line / graph.count));
  const to = Array.from(lines, (line) => line % graph.count);
  const at = (list: ArrayLike<number>, index: number): number => list[index] ?? NaN;
  const side = (a: number, b: number, c: number): number =>
    Math.sign((at(x, b) - at(x, a)) * (at(y, c) - at(y, a)) - (at(y, b) - at(y, a)) * (at(x, c) - at(x, a)));
  let crossings = 0;
  for (let one = 0; one < from.length; one += 1) {
    const [a, b] = [at(from, one), at(to, one)];
    for (let other = one + 1; other < from.length; other += 1) {
      const [c, d] = [at(from, other), at(to, other)];
      if (a === c || a === d || b === c || b === d) continue;
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) crossings += 1;
    }
  }
  return crossings;
}
