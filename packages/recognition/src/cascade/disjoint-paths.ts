interface Edge {
  readonly to: number;
  free: boolean;
  readonly back: Edge | undefined;
}

/** Who vouches for whom: a person, and those who do. */
export type Attesters = ReadonlyMap<string, Iterable<string>>;

/**
 * How many paths lead from the roots to a person such that no two share anybody but her, roots included: a unit-capacity
 * maximum flow over vertices split in two (Menger; Ford and Fulkerson). Looks for no more than `limit`. A root is her own source:
 * she has `limit`.
 */
export function countDisjointPaths(
  attesters: Attesters,
  roots: ReadonlySet<string>,
  person: string,
  limit: number,
): number {
  if (roots.has(person)) return limit;
  const network = buildNetwork(attesters, roots, person);
  let found = 0;
  while (found < limit && augment(network)) found += 1;
  return found;
}

interface Network {
  readonly edges: Edge[][];
  readonly source: number;
  readonly sink: number;
}

/** Each person is two vertices with one way between them: she can stand on one path only. Nobody goes on from the sink. */
function buildNetwork(attesters: Attesters, roots: ReadonlySet<string>, person: string): Network {
  const edges: Edge[][] = [[], []];
  const doors = new Map<string, number>();
  const connect = (from: number, to: number): void => {
    const forth = { to, free: true, back: undefined as Edge | undefined };
    const back: Edge = { to: from, free: false, back: forth };
    forth.back = back;
    edges[from]?.push(forth);
    edges[to]?.push(back);
  };
  const enter = (name: string): number => {
    const known = doors.get(name);
    if (known !== undefined) return known;
    const door = edges.push([], []) - 2;
    doors.set(name, door);
    connect(door, door + 1);
    if (roots.has(name)) connect(0, door);
    return door;
  };
  for (const [learner, holders] of attesters) {
    for (const holder of new Set(holders)) {
      if (holder === learner || holder === person || roots.has(learner)) continue;
      connect(enter(holder) + 1, learner === person ? 1 : enter(learner));
    }
  }
  return { edges, source: 0, sink: 1 };
}

/** Finds one more way by breadth, and turns its edges round. */
function augment({ edges, source, sink }: Network): boolean {
  const cameBy = new Map<number, Edge | undefined>([[source, undefined]]);
  const queue = [source];
  for (let at = queue.shift(); at !== undefined && !cameBy.has(sink); at = queue.shift()) {
    for (const edge of edges[at] ?? []) {
      if (!edge.free || cameBy.has(edge.to)) continue;
      cameBy.set(edge.to, edge);
      queue.push(edge.to);
    }
  }
  for (let edge = cameBy.get(sink); edge !== undefined; edge = cameBy.get(edge.back?.to ?? source)) {
    edge.free = false;
    if (edge.back !== undefined) edge.back.free = true;
  }
  return cameBy.has(sink);
}
