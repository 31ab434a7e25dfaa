import type { Drawing } from './drawing.js';

/** Who is reached from whom in the picture: one step up, down or sideways. */
export interface DrawingLinks {
  /** By node: the edges that lead to it and from it. */
  readonly up: readonly (readonly number[])[];
  readonly down: readonly (readonly number[])[];
  readonly step: (node: number, way: Way) => number | undefined;
}

export type Way = 'up' | 'down' | 'left' | 'right';

export function linkDrawing({ nodes, edges }: Drawing): DrawingLinks {
  const up: number[][] = nodes.map(() => []);
  const down: number[][] = nodes.map(() => []);
  edges.forEach(({ from, to }, edge) => {
    up[to]!.push(edge);
    down[from]!.push(edge);
  });
  const rows = new Map<number, number[]>();
  nodes.forEach(({ y }, node) => {
    const row = rows.get(y);
    if (row) row.push(node);
    else rows.set(y, [node]);
  });
  for (const row of rows.values()) row.sort((a, b) => nodes[a]!.x - nodes[b]!.x);
  const nearest = (node: number, candidates: readonly number[]): number | undefined =>
    candidates.reduce<number | undefined>(
      (best, one) => (best === undefined || distance(node, one) < distance(node, best) ? one : best),
      undefined,
    );
  const distance = (a: number, b: number): number => Math.abs(nodes[a]!.x - nodes[b]!.x);
  const step = (node: number, way: Way): number | undefined => {
    if (way === 'up')
      return nearest(
        node,
        up[node]!.map((edge) => edges[edge]!.from),
      );
    if (way === 'down')
      return nearest(
        node,
        down[node]!.map((edge) => edges[edge]!.to),
      );
    const row = rows.get(nodes[node]!.y) ?? [];
    return row[row.indexOf(node) + (way === 'right' ? 1 : -1)];
  };
  return { up, down, step };
}
