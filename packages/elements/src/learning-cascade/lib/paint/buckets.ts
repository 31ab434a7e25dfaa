/** About so many things to a bucket: it is drawn as one path, or not at all. */
const BUCKET = 64;

/** A rectangle around each of many things: least and greatest x and y of thing `i` from `4 · i` on. */
export type Boxes = Float64Array;

/** Things of one style that lie near one another, together. */
export interface Buckets {
  readonly columns: number;
  readonly rows: number;
  /** The bucket of style `s` and cell `c` is `s · columns · rows + c`; its things lie from `starts[b]` up to before `starts[b + 1]`. */
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
  /** Around all the things of each bucket. */
  readonly boxes: Boxes;
  /** Around everything: least and greatest x, least and greatest y. */
  readonly bounds: readonly [number, number, number, number];
}

/** Sorts things by style, and within by the cell of a grid that their middle lies in. Takes time in proportion to them. */
export function sortIntoBuckets(boxes: Boxes, style: ArrayLike<number>, styles: number): Buckets {
  const count = boxes.length / 4;
  const bounds = boundsOf(boxes);
  const [columns, rows] = gridFor(count / styles, bounds);
  const cellOf = createCellFinder(bounds, columns, rows);
  const keys = new Uint32Array(count);
  const starts = new Uint32Array(styles * columns * rows + 1);
  for (let item = 0, at = 0; item < count; item += 1, at += 4) {
    const cell = cellOf((boxes[at]! + boxes[at + 1]!) / 2, (boxes[at + 2]! + boxes[at + 3]!) / 2);
    const key = style[item]! * columns * rows + cell;
    keys[item] = key;
    starts[key + 1]! += 1;
  }
  for (let key = 0; key + 1 < starts.length; key += 1) starts[key + 1]! += starts[key]!;
  const next = starts.slice();
  const items = new Uint32Array(count);
  const around = emptyBoxes(starts.length - 1);
  for (let item = 0; item < count; item += 1) {
    const key = keys[item]!;
    items[next[key]!++] = item;
    widen(around, key * 4, boxes, item * 4);
  }
  return { columns, rows, starts, items, boxes: around, bounds };
}

/** Which cell a point lies in; one that lies outside of the bounds belongs to the nearest. */
export function createCellFinder(
  [left, right, top, bottom]: Buckets['bounds'],
  columns: number,
  rows: number,
): (x: number, y: number) => number {
  const toColumn = columns / (right - left || 1);
  const toRow = rows / (bottom - top || 1);
  return (x, y) => {
    const column = Math.max(0, Math.min(columns - 1, Math.floor((x - left) * toColumn)));
    return Math.max(0, Math.min(rows - 1, Math.floor((y - top) * toRow))) * columns + column;
  };
}

function emptyBoxes(count: number): Boxes {
  const boxes = new Float64Array(count * 4).fill(Infinity);
  for (let at = 1; at < boxes.length; at += 2) boxes[at] = -Infinity;
  return boxes;
}

function widen(boxes: Boxes, at: number, other: Boxes, from: number): void {
  if (other[from]! < boxes[at]!) boxes[at] = other[from]!;
  if (other[from + 1]! > boxes[at + 1]!) boxes[at + 1] = other[from + 1]!;
  if (other[from + 2]! < boxes[at + 2]!) boxes[at + 2] = other[from + 2]!;
  if (other[from + 3]! > boxes[at + 3]!) boxes[at + 3] = other[from + 3]!;
}

function boundsOf(boxes: Boxes): Buckets['bounds'] {
  const all = emptyBoxes(1);
  for (let at = 0; at < boxes.length; at += 4) widen(all, 0, boxes, at);
  return boxes.length === 0 ? [0, 0, 0, 0] : [all[0]!, all[1]!, all[2]!, all[3]!];
}

/** Cells about as wide as they are high, but no more than the things of one style may fill. */
function gridFor(count: number, [left, right, top, bottom]: Buckets['bounds']): readonly [number, number] {
  const cells = Math.max(1, Math.ceil(count / BUCKET));
  const shape = Math.min(cells, Math.max(1 / cells, (right - left || 1) / (bottom - top || 1)));
  const columns = Math.max(1, Math.round(Math.sqrt(cells * shape)));
  return [columns, Math.max(1, Math.ceil(cells / columns))];
}
