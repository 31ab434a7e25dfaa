import type { Drawing, DrawnEdge } from './drawing.js';

/** The four points of a curve. */
export type Curve = readonly [
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  x3: number,
  y3: number,
];

/** From the foot of who taught to the head of who learned; one that leads up or sideways goes round. */
export function edgeCurve({ nodes }: Drawing, { from, to }: DrawnEdge): Curve {
  const [a, b] = [nodes[from]!, nodes[to]!];
  const isDown = b.y > a.y;
  const [y0, y3] = isDown
    ? [a.y + a.foot + 2, b.y - b.radius - (b.isRoot ? 7 : 3)]
    : [a.y - a.radius, b.y + b.radius];
  if (isDown) {
    const bend = (y3 - y0) * 0.5;
    return [a.x, y0, a.x, y0 + bend, b.x, y3 - bend, b.x, y3];
  }
  const side = Math.max(a.x, b.x) + 40;
  return [a.x, y0, side, y0, side, y3, b.x, y3];
}
