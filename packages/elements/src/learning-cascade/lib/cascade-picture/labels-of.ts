import type { Drawing } from '../drawing.js';
import type { PictureView, Size } from '../picture-view.js';

export interface Label {
  readonly at: number;
  readonly text: string;
  /** Pixels of the frame. */
  readonly x: number;
  readonly y: number;
}

/** Roughly, in pixels: a letter of the labels, the least height of a row that has room for them, and the longest. */
const LETTER = 7;
const LEAST_ROW = 0.42;
const MOST_LETTERS = 22;

/** The names for which there is room in view: from left to right, none over another. */
export function labelsOf(drawing: Drawing, view: PictureView, frame: Size): readonly Label[] {
  if (view.k < LEAST_ROW) return [];
  const ends = new Map<number, number>();
  const labels: Label[] = [];
  for (const at of namedInOrder(drawing)) {
    const node = drawing.nodes[at]!;
    const [x, y] = [node.x * view.k + view.x, (node.y + node.radius + 5) * view.k + view.y + 12];
    if (x < -60 || x > frame.width + 60 || y < 0 || y > frame.height + 20) continue;
    const text = node.label.length > MOST_LETTERS ? `${node.label.slice(0, MOST_LETTERS - 1)}…` : node.label;
    const half = (text.length * LETTER) / 2;
    const middle = Math.min(Math.max(x, half + 2), Math.max(half + 2, frame.width - half - 2));
    if (middle - half < (ends.get(node.y) ?? -Infinity) + 6) continue;
    ends.set(node.y, middle + half);
    labels.push({ at, text, x: Math.round(middle), y: Math.round(y) });
  }
  return labels;
}

/** A drawing does not change: it is put in order once, and not with every move. */
const ORDERS = new WeakMap<Drawing, readonly number[]>();

function namedInOrder(drawing: Drawing): readonly number[] {
  const known = ORDERS.get(drawing);
  if (known !== undefined) return known;
  const { nodes } = drawing;
  const order = nodes
    .flatMap(({ label }, at) => (label === '' ? [] : [at]))
    .sort((a, b) => nodes[a]!.x - nodes[b]!.x);
  ORDERS.set(drawing, order);
  return order;
}
