import type { Forest } from './forest.js';

/** Where a forest stands. `order` goes wave by wave, in each from left to right. */
export interface Placement {
  readonly x: Float64Array;
  readonly order: Uint32Array;
  /** Of each rank, where its person stands. */
  readonly places: Float64Array;
  /** Where in `order` each person is. */
  readonly rank: Uint32Array;
  /** Of each rank, the rank of the first person under her; where she has nobody, of the next who stands there. */
  readonly below: Uint32Array;
  readonly left: Uint32Array;
}

export const createPlacement = (count: number): Placement => ({
  x: new Float64Array(count),
  order: new Uint32Array(count),
  places: new Float64Array(count),
  rank: new Uint32Array(count),
  below: new Uint32Array(count + 1),
  left: new Uint32Array(count + 1),
});

/**
 * Gives each who has nobody under her a place of her own, and puts each other in the middle above hers. No two parts of the
 * forest overlap, so no two people do, and no two edges of the forest cross.
 */
export function placeForest(forest: Forest, { x, order, places, rank, below, left }: Placement): void {
  const { count, starts, children, width } = forest;
  let length = 0;
  for (let at = -1; at < count; at += 1) {
    const person = at < 0 ? count : order[at]!;
    if (at >= 0) below[at] = length;
    const end = starts[person + 1]!;
    let place = at < 0 ? 0 : left[person]!;
    for (let one = starts[person]!; one < end; one += 1) {
      const child = children[one]!;
      const wide = width[child]!;
      left[child] = place;
      const middle = place + (wide - 1) / 2;
      x[child] = middle;
      places[length] = middle;
      place += wide;
      order[length] = child;
      rank[child] = length;
      length += 1;
    }
  }
  below[count] = length;
}
