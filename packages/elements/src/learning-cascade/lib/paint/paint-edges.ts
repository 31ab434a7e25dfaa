import { clipLine } from './clip-line.js';
import type { PaintFrame, Pen } from './paint-frame.js';

/** In CSS pixels. */
const DOTS = [1.5, 3];
const DOT_STEP = 4.5;
/** Dots are drawn that far out of sight, so that none is seen to be cut. */
const DOT_REACH = 8;
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
  const isDotted = isFull && style.line === 'dotted';
  pen.setLineDash(isDotted ? DOTS : []);
  pen.beginPath();
  if (isDotted) traceDots(pen, frame, bucket);
  else traceLines(pen, frame, bucket);
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

/** Only what is in sight: near by, a line may be a million pixels long, and each of its dots would be drawn. */
function traceDots(pen: Pen, { scene, view, size }: PaintFrame, bucket: number): void {
  const { x, y, from, to, edges } = scene;
  const area = { width: size.width, height: size.height, reach: DOT_REACH };
  for (let at = edges.starts[bucket]!; at < edges.starts[bucket + 1]!; at += 1) {
    const edge = edges.items[at]!;
    const startX = x[from[edge]!]! * view.scale + view.left;
    const startY = y[from[edge]!]! * view.scale + view.top;
    const right = x[to[edge]!]! * view.scale + view.left - startX;
    const down = y[to[edge]!]! * view.scale + view.top - startY;
    const part = clipLine(startX, startY, right, down, area);
    if (!part) continue;
    // Begins with a dot that the whole line has too: the dots stay where they are while the view moves.
    const step = DOT_STEP / Math.hypot(right, down);
    const start = step < 1 ? Math.floor(part[0] / step) * step : 0;
    pen.moveTo(startX + start * right, startY + start * down);
    pen.lineTo(startX + part[1] * right, startY + part[1] * down);
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
