import type { CascadeIndex } from './cascade-index.js';

/** Everybody once, under one of those who taught her: what a list with lists in it can show of a graph. */
export interface Nesting {
  readonly sources: readonly number[];
  /** Those whom no confirmed way leads to. */
  readonly apart: readonly number[];
  readonly learnersOf: (place: number) => readonly number[];
  readonly parentOf: (place: number) => number | undefined;
}

/** Under whom: a teacher in the wave before, along what both signed, where there is one. */
export function nestPeople(index: CascadeIndex): Nesting {
  const { nodes, edges } = index;
  const parents = new Map<number, number | null>();
  const children = new Map<number, number[]>();
  const grow = (starts: readonly number[], mayFollow: (edge: number) => boolean): void => {
    for (const start of starts) parents.set(start, null);
    const queue = [...starts];
    for (let head = 0; head < queue.length; head += 1) {
      const teacher = queue[head]!;
      for (const edge of index.down[teacher] ?? []) {
        const learner = index.to[edge]!;
        if (parents.has(learner) || !mayFollow(edge)) continue;
        parents.set(learner, teacher);
        const list = children.get(teacher);
        if (list) list.push(learner);
        else children.set(teacher, [learner]);
        queue.push(learner);
      }
    }
  };
  const places = nodes.map((_, place) => place).filter((place) => nodes[place]!.kind !== 'note');
  const sources = places.filter((place) => nodes[place]!.isRoot || nodes[place]!.generation === 0);
  grow(
    sources,
    (edge) => edges[edge]!.state !== 'declared' && nodes[index.to[edge]!]!.generation !== undefined,
  );
  const apart = placesApart(index, places, parents);
  grow(apart, () => true);
  // Two who only say that they learned from each other begin nowhere.
  const left = places.filter((place) => !parents.has(place));
  for (const place of left) if (!parents.has(place)) grow([place], () => true);
  const begins = left.filter((place) => parents.get(place) === null);
  return {
    sources,
    apart: [...apart, ...begins],
    learnersOf: (place) => children.get(place) ?? [],
    parentOf: (place) => parents.get(place) ?? undefined,
  };
}

/** Those left over whom nobody else who is left over taught. */
function placesApart(
  index: CascadeIndex,
  places: readonly number[],
  placed: ReadonlyMap<number, unknown>,
): readonly number[] {
  const isLeft = (place: number): boolean => index.nodes[place]!.kind !== 'note' && !placed.has(place);
  return places.filter(
    (place) => isLeft(place) && !index.up[place]!.some((edge) => isLeft(index.from[edge]!)),
  );
}
