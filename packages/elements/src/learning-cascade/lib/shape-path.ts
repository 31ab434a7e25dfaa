import type { Shape } from './garden-look.js';

export type Outline = Shape | 'leaf';

type Point = readonly [x: number, y: number];

const polygon = (corners: number, size: number, turn = 0): readonly Point[] =>
  Array.from({ length: corners }, (_, at) => {
    const angle = ((at + turn) / corners) * 2 * Math.PI - Math.PI / 2;
    return [Math.cos(angle) * size, Math.sin(angle) * size];
  });

/** Corners, in units of the radius of the circle: about as much ink each. */
const CORNERS: Readonly<Record<Exclude<Outline, 'circle' | 'leaf'>, readonly Point[]>> = {
  square: polygon(4, 1.26, 0.5),
  triangle: polygon(3, 1.3),
  diamond: polygon(4, 1.3),
  hexagon: polygon(6, 1.12),
};

/** The outline of a node, as the end of a `d` whose pen stands at its middle: `M${x} ${y}${shapePath(…)}`. */
export function shapePath(outline: Outline, radius: number): string {
  const r = round(radius);
  if (outline === 'circle') return `m${-r} 0a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
  if (outline === 'leaf') return leaf(round(radius * 0.9));
  const corners = CORNERS[outline];
  const steps = corners.map(([x, y], at) => {
    const [fromX, fromY] = at === 0 ? [0, 0] : corners[at - 1]!;
    return `${at === 0 ? 'm' : 'l'}${round((x - fromX) * radius)} ${round((y - fromY) * radius)}`;
  });
  return `${steps.join('')}z`;
}

/** From the stalk to the tip and back, with half a vein. */
function leaf(a: number): string {
  const [near, far, tip] = [round(a * 0.35), round(a * 2), round(a * 2)];
  return `m${-a} ${a}c${-near} ${-round(a * 1.4)} ${round(a * 0.6)} ${-far} ${tip} ${-tip}c${near} ${round(a * 1.4)} ${-round(a * 0.6)} ${far} ${-tip} ${tip}zl${a} ${-a}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
