import type { Forest } from './forest.js';

/** How many places wide each person's part of the forest is: one for each who taught nobody under her. */
export function widthsOf({ parent, first }: Forest, order: Uint32Array): Uint32Array {
  const width = new Uint32Array(parent.length);
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const person = order[at]!;
    if (first[person]! < 0) width[person] = 1;
    const above = parent[person]!;
    if (above >= 0) width[above]! += width[person]!;
  }
  return width;
}

/**
 * Gives each who taught nobody a place of her own, and puts each other in the middle above hers. No two parts of the forest
 * overlap, so no two people do, and no two edges of the forest cross.
 */
export function placeInSlots(
  { first, next, top }: Forest,
  order: Uint32Array,
  width: Uint32Array,
  x: Float64Array,
): void {
  const left = new Uint32Array(width.length);
  const spread = (head: number, start: number): void => {
    for (let person = head, place = start; person >= 0; person = next[person]!) {
      left[person] = place;
      x[person] = place + (width[person]! - 1) / 2;
      place += width[person]!;
    }
  };
  spread(top, 0);
  for (let at = 0; at < order.length; at += 1) {
    const person = order[at]!;
    if (first[person]! >= 0) spread(first[person]!, left[person]!);
  }
}
