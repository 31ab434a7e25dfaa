/**
 * The circles of a graph: to each vertex the number of the strongly connected component that it is in (Tarjan 1972). A component is
 * numbered only after all that can be reached from it: so every edge leads to the same or to a lower number.
 */
export function circlesOf(edges: readonly (readonly number[])[]): Int32Array {
  const walk = createWalk(edges.length);
  for (let start = 0; start < edges.length; start += 1)
    if (walk.order[start] === 0) visit(start, edges, walk);
  return walk.circles;
}

interface Walk {
  /** When a vertex was first come to, from 1; 0: not yet. */
  readonly order: Int32Array;
  /** The earliest vertex that can be come back to from it. */
  readonly low: Int32Array;
  readonly circles: Int32Array;
  readonly next: Int32Array;
  readonly open: number[];
  steps: number;
  found: number;
}

function createWalk(size: number): Walk {
  const numbers = (): Int32Array => new Int32Array(size);
  return {
    order: numbers(),
    low: numbers(),
    circles: numbers().fill(-1),
    next: numbers(),
    open: [],
    steps: 0,
    found: 0,
  };
}

/** Keeps its own stack: a line of teachers may be long. */
function visit(start: number, edges: readonly (readonly number[])[], walk: Walk): void {
  const { order, low, circles, next } = walk;
  const stack = [start];
  for (let at = stack.at(-1); at !== undefined; at = stack.at(-1)) {
    if (order[at] === 0) enter(at, walk);
    const to = edges[at]?.[next[at] ?? 0];
    if (to === undefined) {
      if (low[at] === order[at]) close(at, walk);
      stack.pop();
      const before = stack.at(-1);
      if (before !== undefined) low[before] = Math.min(low[before] ?? 0, low[at] ?? 0);
    } else if (order[to] === 0) {
      stack.push(to);
    } else {
      if (circles[to] === -1) low[at] = Math.min(low[at] ?? 0, order[to] ?? 0);
      next[at] = (next[at] ?? 0) + 1;
    }
  }
}

function enter(at: number, walk: Walk): void {
  walk.steps += 1;
  walk.order[at] = walk.steps;
  walk.low[at] = walk.steps;
  walk.open.push(at);
}

function close(at: number, walk: Walk): void {
  for (let one = walk.open.pop(); one !== undefined; one = walk.open.pop()) {
    walk.circles[one] = walk.found;
    if (one === at) break;
  }
  walk.found += 1;
}
