import type {
  PaintScene,
  PaintSize,
  PaintView,
} from '../../../../packages/elements/src/learning-cascade/lib/paint/paint-scene.js';
import { SHAPES } from '../../../../packages/elements/src/learning-cascade/lib/paint/paint-scene.js';

export const SIZE: PaintSize = { width: 320, height: 200, pixelRatio: 1 };
export const HOME: PaintView = { left: 0, top: 0, scale: 1 };

/** People row by row, each taught by one of the row above and, now and then, by one from afar. */
export function sceneOf(columns: number, rows: number, gap: number, radius = gap / 3): PaintScene {
  const count = columns * rows;
  const all = Array.from({ length: count }, (_, node) => node);
  const from: number[] = [];
  const to: number[] = [];
  for (const node of all.slice(columns)) {
    from.push(node - columns + ((node * 7) % 3 === 0 && node % columns > 0 ? -1 : 0));
    to.push(node);
    if (node % 11 === 0) {
      from.push((node * 13) % columns);
      to.push(node);
    }
  }
  return {
    x: Float64Array.from(all, (node) => ((node % columns) + 0.5) * gap),
    y: Float64Array.from(all, (node) => (Math.floor(node / columns) + 0.5) * gap),
    from: Uint32Array.from(from),
    to: Uint32Array.from(to),
    nodeStyle: Uint8Array.from(all, (node) => node % 6),
    edgeStyle: Uint8Array.from(from, (_, edge) => edge % 3),
    nodeStyles: [
      ...SHAPES.map((shape, at) => ({ shape, color: `hsl(${at * 70} 60% 40%)`, outline: 'none' as const })),
      { shape: 'circle', color: '#555555', outline: 'dotted' },
    ],
    edgeStyles: [
      { color: '#777777', line: 'dotted', hasSeal: false },
      { color: '#777777', line: 'solid', hasSeal: false },
      { color: '#226622', line: 'solid', hasSeal: true, width: 1.5 },
    ],
    radius,
    background: '#ffffff',
  };
}

/** One node, and one edge below it, of these looks. */
export function singleScene(
  node: PaintScene['nodeStyles'][number],
  edge: PaintScene['edgeStyles'][number],
): PaintScene {
  return {
    x: [40, 200, 200],
    y: [40, 40, 160],
    from: Uint32Array.of(1),
    to: Uint32Array.of(2),
    nodeStyle: [0, 0, 0],
    edgeStyle: [0],
    nodeStyles: [node],
    edgeStyles: [edge],
    radius: 10,
    background: '#ffffff',
  };
}

type Readable = Pick<OffscreenCanvasRenderingContext2D, 'getImageData'>;

export const bytesOf = (pen: Readable, { width, height, pixelRatio }: PaintSize): Uint8ClampedArray =>
  pen.getImageData(0, 0, Math.round(width * pixelRatio), Math.round(height * pixelRatio)).data;

/** How many bytes differ. */
export function differences(one: ArrayLike<number>, other: ArrayLike<number>): number {
  if (one.length !== other.length) return Infinity;
  let found = 0;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) found += 1;
  return found;
}

/** How many pixels are not the background. */
export function inked(bytes: ArrayLike<number>): number {
  let found = 0;
  for (let at = 0; at < bytes.length; at += 4)
    if (bytes[at] !== 255 || bytes[at + 1] !== 255 || bytes[at + 2] !== 255) found += 1;
  return found;
}
