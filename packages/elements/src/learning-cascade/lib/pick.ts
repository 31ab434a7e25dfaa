import type { Drawing } from './drawing.js';
import { edgeCurve } from './edge-curve.js';

export type Picked =
  { readonly what: 'node'; readonly at: number } | { readonly what: 'edge'; readonly at: number };

/** What stands at a point of the drawing, or nearest to it within a reach: who goes before what leads to her. */
export function pick(drawing: Drawing, x: number, y: number, reach: number): Picked | undefined {
  const node = nearestNode(drawing, x, y, reach);
  if (node !== undefined) return { what: 'node', at: node };
  const edge = nearestEdge(drawing, x, y, reach);
  return edge === undefined ? undefined : { what: 'edge', at: edge };
}

function nearestNode({ nodes }: Drawing, x: number, y: number, reach: number): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  nodes.forEach((node, at) => {
    const distance = Math.hypot(node.x - x, node.y - y) - node.radius;
    if (distance < Math.min(least, reach / 2)) [best, least] = [at, distance];
  });
  return best;
}

const STEPS = 16;

function nearestEdge(drawing: Drawing, x: number, y: number, reach: number): number | undefined {
  let best: number | undefined;
  let least = reach;
  drawing.edges.forEach((edge, at) => {
    const { nodes } = drawing;
    const [top, foot] = [nodes[edge.from]!.y, nodes[edge.to]!.y];
    if (y < Math.min(top, foot) - reach - 40 || y > Math.max(top, foot) + reach + 40) return;
    const [x0, y0, x1, y1, x2, y2, x3, y3] = edgeCurve(drawing, edge);
    for (let step = 0; step <= STEPS; step += 1) {
      const t = step / STEPS;
      const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
      const distance = Math.hypot(
        a * x0 + b * x1 + c * x2 + d * x3 - x,
        a * y0 + b * y1 + c * y2 + d * y3 - y,
      );
      if (distance < least) [best, least] = [at, distance];
    }
  });
  return best;
}
