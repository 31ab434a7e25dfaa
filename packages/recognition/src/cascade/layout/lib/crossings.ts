import type { Forest } from './forest.js';
import type { Lists } from './neighbours.js';
import type { Placement } from './placement.js';
import type { Waves } from './waves.js';

/** The edges that lead down and are no part of the forest. As lines they stand at `start + step · wave`. */
export interface Extras {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly top: Uint32Array;
  readonly bottom: Uint32Array;
  readonly start: Float64Array;
  readonly step: Float64Array;
}

/** Nearer than this counts as touching, which is no crossing. */
const TOUCH = 1e-9;

export function extrasOf({ starts, ends }: Lists, forest: Forest, layer: Uint32Array): Extras {
  const from: number[] = [];
  const to: number[] = [];
  for (let person = 0, edge = 0; person < forest.count; person += 1) {
    for (; edge < starts[person + 1]!; edge += 1) {
      const end = ends[edge]!;
      if (forest.parent[end] === person || layer[end]! <= layer[person]!) continue;
      from.push(person);
      to.push(end);
    }
  }
  return {
    from: Uint32Array.from(from),
    to: Uint32Array.from(to),
    top: Uint32Array.from(from, (person) => layer[person]!),
    bottom: Uint32Array.from(to, (person) => layer[person]!),
    start: new Float64Array(from.length),
    step: new Float64Array(from.length),
  };
}

/**
 * How many pairs of edges cross, drawn as straight lines. Edges of the forest do not cross one another, and between two waves
 * they stand in one order above as below: those that a line crosses are the ones between its ranks at both ends. Once there are
 * more than `limit` it does not count on.
 */
export function countCrossings(
  extras: Extras,
  { starts }: Waves,
  placement: Placement,
  limit = Infinity,
): number {
  const many = extras.from.length;
  drawLines(extras, placement.x);
  let crossings = 0;
  for (let line = 0; line < many && crossings <= limit; line += 1)
    crossings += crossingsWithForest(extras, line, starts, placement);
  for (let line = 1; line < many && crossings <= limit; line += 1)
    crossings += crossingsWithEarlier(extras, line);
  return crossings;
}

function drawLines({ from, to, top, bottom, start, step }: Extras, x: Float64Array): void {
  for (let line = 0; line < from.length; line += 1) {
    const left = x[from[line]!]!;
    const slope = (x[to[line]!]! - left) / (bottom[line]! - top[line]!);
    step[line] = slope;
    start[line] = left - slope * top[line]!;
  }
}

function crossingsWithForest(
  extras: Extras,
  line: number,
  starts: Uint32Array,
  placement: Placement,
): number {
  const { rank, below, places } = placement;
  const start = extras.start[line]!;
  const step = extras.step[line]!;
  const last = extras.bottom[line]!;
  let crossings = 0;
  // Ranks of the first in the wave who is not left of the line, and of the first who is right of it.
  let low = rank[extras.from[line]!]!;
  let high = low + 1;
  for (let wave = extras.top[line]! + 1; wave <= last; wave += 1) {
    const aboveLow = below[low]!;
    const aboveHigh = below[high]!;
    if (wave === last) {
      low = rank[extras.to[line]!]!;
      high = low + 1;
    } else {
      const at = start + step * wave;
      const stop = starts[wave + 1]!;
      low = starts[wave]!;
      for (let end = stop; low < end;) {
        const middle = (low + end) >> 1;
        if (places[middle]! < at - TOUCH) low = middle + 1;
        else end = middle;
      }
      high = low < stop && places[low]! <= at + TOUCH ? low + 1 : low;
    }
    if (aboveLow > high) crossings += aboveLow - high;
    if (low > aboveHigh) crossings += low - aboveHigh;
  }
  return crossings;
}

/** Lines cross that change sides in the waves that both pass through; those that share an end do not. */
function crossingsWithEarlier({ from, to, top, bottom, start, step }: Extras, line: number): number {
  const high = top[line]!;
  const low = bottom[line]!;
  const left = start[line]!;
  const slope = step[line]!;
  let crossings = 0;
  for (let other = 0; other < line; other += 1) {
    const otherHigh = top[other]!;
    const otherLow = bottom[other]!;
    if (otherHigh >= low || otherLow <= high) continue;
    const apart = left - start[other]!;
    const turn = slope - step[other]!;
    const above = apart + turn * (high > otherHigh ? high : otherHigh);
    const under = apart + turn * (low < otherLow ? low : otherLow);
    if (above > -TOUCH ? under > -TOUCH || above < TOUCH : under < TOUCH) continue;
    if (from[other] !== from[line] && to[other] !== to[line]) crossings += 1;
  }
  return crossings;
}
