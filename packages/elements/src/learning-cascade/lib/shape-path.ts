import type { Shape } from './garden-look.js';

export type Outline = Shape | 'leaf';

type Point = readonly [x: number, y: number];

const polygon = (corners: number, radius: number, turn = 0): readonly Point[] =>
  Array.from({ length: corners }, (_, at) => {
    const angle = ((at + turn) / corners) * 2 * Math.PI - Math.PI / 2;
    return [Math.cos(angle) * radius, Math.sin(angle) * radius];
  });

/** Corners, in units of the radius of the circle: about as much ink each. */
const CORNERS: Readonly<Partial<Record<Outline, readonly Point[]>>> = {
  square: polygon(4, 1.28, 0.5),
  triangle: [
    [0, -1.2],
    [1.15, 0.85],
    [-1.15, 0.85],
  ],
  diamond: polygon(4, 1.3),
  hexagon: polygon(6, 1.1, 0.5),
  pentagon: polygon(5, 1.15),
  cross: [-1.1, -0.42, 0.42, 1.1].flatMap((x) => [-1.1, -0.42, 0.42, 1.1].map((y): Point => [x, y])),
};
/** The corners of a cross in the order in which its outline goes. */
const CROSS_ORDER = [4, 8, 9, 13, 14, 10, 11, 7, 6, 2, 1, 5];

/** The outline of a node, as the end of a `d` whose pen stands at its middle: `M${x} ${y}${shapePath(…)}`. */
export function shapePath(outline: Outline, radius: number): string {
  const r = round(radius);
  if (outline === 'circle') return `m${-r} 0a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
  if (outline === 'leaf') {
    const [a, b] = [round(radius * 0.9), round(radius * 1.8)];
    return `m${-a} ${a}c${-a * 0.3} ${-b * 0.8} ${b * 0.2} ${-b * 1.1} ${b} ${-b}c${a * 0.2} ${b * 0.8} ${-b * 0.2} ${b * 1.1} ${-b} ${b}zl${a} ${-a}`;
  }
  const corners = CORNERS[outline] ?? [];
  const ordered = outline === 'cross' ? CROSS_ORDER.map((at) => corners[at]!) : corners;
  const steps = ordered.map(([x, y], at) => {
    const [fromX, fromY] = at === 0 ? [0, 0] : ordered[at - 1]!;
    return `${at === 0 ? 'm' : 'l'}${round((x - fromX) * radius)} ${round((y - fromY) * radius)}`;
  });
  return `${steps.join('')}z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
