import type { PaintFrame, Pen } from './paint-frame.js';

/** In CSS pixels. */
const DOTS = [1.5, 3];
const SEAL = 3.5;

/** Draws the edges of one bucket as one path, and their seals on it. */
export function paintEdges(pen: Pen, frame: PaintFrame, bucket: number): void {
  const { scene, isNear, stride } = frame;
  const { edges, edgeStyles } = scene;
  const style = edgeStyles[Math.floor(bucket / (edges.columns * edges.rows))];
  if (!style) return;
  const isFull = isNear && stride === 1;
  pen.strokeStyle = style.color;
  pen.lineWidth = style.width ?? 1;
  pen.setLineDash(isFull && style.line === 'dotted' ? DOTS : []);
  pen.beginPath();
  traceLines(pen, frame, bucket);
  pen.stroke();
  if (isFull && style.hasSeal) paintSeals(pen, frame, bucket, style.color);
}

function traceLines(pen: Pen, { scene, view, stride }: PaintFrame, bucket: number): void {
  const { x, y, from, to, edges } = scene;
  const { left, top, scale } = view;
  const end = edges.starts[bucket + 1]!;
  for (let at = firstOf(edges.starts[bucket]!, stride); at < end; at += stride) {
    const edge = edges.items[at]!;
    const one = from[edge]!;
    const other = to[edge]!;
    pen.moveTo(x[one]! * scale + left, y[one]! * scale + top);
    pen.lineTo(x[other]! * scale + left, y[other]! * scale + top);
  }
}

/** The first that is not left out: the same ones stay, wherever the view moves. */
export const firstOf = (start: number, stride: number): number => Math.ceil(start / stride) * stride;

/** A disc with a tick, in the middle of the line. */
function paintSeals(pen: Pen, { scene, view }: PaintFrame, bucket: number, color: string): void {
  const { x, y, from, to, edges, background } = scene;
  const { left, top, scale } = view;
  const discs = new Path2D();
  const ticks = new Path2D();
  for (let at = edges.starts[bucket]!; at < edges.starts[bucket + 1]!; at += 1) {
    const edge = edges.items[at]!;
    const middleX = ((x[from[edge]!]! + x[to[edge]!]!) / 2) * scale + left;
    const middleY = ((y[from[edge]!]! + y[to[edge]!]!) / 2) * scale + top;
    discs.moveTo(middleX + SEAL, middleY);
    discs.arc(middleX, middleY, SEAL, 0, 2 * Math.PI);
    ticks.moveTo(middleX - SEAL / 2, middleY);
    ticks.lineTo(middleX - SEAL / 8, middleY + SEAL / 2.5);
    ticks.lineTo(middleX + SEAL / 2, middleY - SEAL / 2.5);
  }
  pen.fillStyle = color;
  pen.fill(discs);
  pen.strokeStyle = background;
  pen.lineWidth = 1;
  pen.stroke(ticks);
}
