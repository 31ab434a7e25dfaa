import type { Forest } from './forest.js';
import type { Lists } from './neighbours.js';
import type { Placement } from './placement.js';
import type { Waves } from './waves.js';

/** The edges that lead down and are no part of the forest. */
export interface Extras {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

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
  return { from: Uint32Array.from(from), to: Uint32Array.from(to) };
}

/**
 * How many pairs of edges cross, drawn as straight lines. Edges of the forest do not cross one another, and between two waves
 * they stand in one order above as below: those that a line crosses are the ones between its ranks at both ends.
 */
export function countCrossings({ from, to }: Extras, waves: Waves, placement: Placement): number {
  const { layer } = waves;
  const { x } = placement;
  let crossings = 0;
  for (let one = 0; one < from.length; one += 1) {
    const start = from[one]!;
    const end = to[one]!;
    const top = layer[start]!;
    const bottom = layer[end]!;
    crossings += crossingsWithForest(start, end, waves, placement);
    for (let other = 0; other < one; other += 1) {
      const otherTop = layer[from[other]!]!;
      const otherBottom = layer[to[other]!]!;
      if (otherTop >= bottom || otherBottom <= top) continue;
      if (doCross(start, end, from[other]!, to[other]!, layer, x)) crossings += 1;
    }
  }
  return crossings;
}

function crossingsWithForest(
  from: number,
  to: number,
  { layer, starts }: Waves,
  placement: Placement,
): number {
  const { x, rank, below, order } = placement;
  const first = layer[from]!;
  const last = layer[to]!;
  const step = (x[to]! - x[from]!) / (last - first);
  let crossings = 0;
  // Ranks of the first in the wave who is not left of the line, and of the first who is right of it.
  let low = rank[from]!;
  let high = low + 1;
  for (let wave = first + 1; wave <= last; wave += 1) {
    const aboveLow = below[low]!;
    const aboveHigh = below[high]!;
    if (wave === last) {
      low = rank[to]!;
      high = low + 1;
    } else {
      const at = x[from]! + step * (wave - first);
      const stop = starts[wave + 1]!;
      low = starts[wave]!;
      for (let end = stop; low < end;) {
        const middle = (low + end) >> 1;
        if (x[order[middle]!]! < at) low = middle + 1;
        else end = middle;
      }
      high = low < stop && x[order[low]!]! === at ? low + 1 : low;
    }
    if (aboveLow > high) crossings += aboveLow - high;
    if (low > aboveHigh) crossings += low - aboveHigh;
  }
  return crossings;
}

/** Whether two lines change sides in the waves that both pass through. Those that share an end do not cross. */
function doCross(
  from: number,
  to: number,
  otherFrom: number,
  otherTo: number,
  layer: Uint32Array,
  x: Float64Array,
): boolean {
  if (from === otherFrom || to === otherTo) return false;
  const top = layer[from]!;
  const bottom = layer[to]!;
  const otherTop = layer[otherFrom]!;
  const otherBottom = layer[otherTo]!;
  const start = top > otherTop ? top : otherTop;
  const end = bottom < otherBottom ? bottom : otherBottom;
  const left = x[from]!;
  const otherLeft = x[otherFrom]!;
  const step = (x[to]! - left) / (bottom - top);
  const otherStep = (x[otherTo]! - otherLeft) / (otherBottom - otherTop);
  const above = left + step * (start - top) - otherLeft - otherStep * (start - otherTop);
  const under = left + step * (end - top) - otherLeft - otherStep * (end - otherTop);
  return above * under < 0;
}
