import type { PreviousPlaces } from '../layout-graph.js';
import type { Forest } from './forest.js';
import type { Waves } from './waves.js';

/** So many may be new, or a share of all: above, keeping the others where they were makes a bad picture. */
const FEW = 32;
const SHARE = 1 / 8;

/** Whether the earlier picture is worth keeping. */
export function isWorthKeeping({ layer: before }: PreviousPlaces, { layer }: Waves): boolean {
  let moved = 0;
  for (let person = 0; person < layer.length; person += 1) if (before[person] !== layer[person]) moved += 1;
  return moved <= Math.max(FEW, layer.length * SHARE);
}

/**
 * Leaves everybody who is still in her wave exactly where she was. The others – new, or lower now – take the free place of
 * their wave that is nearest to where they were or, of the new ones, to whom they are drawn under.
 */
export function keepPlaces(
  previous: PreviousPlaces,
  forest: Forest,
  { layer, order, starts }: Waves,
  x: Float64Array,
): void {
  for (let wave = 0; wave + 1 < starts.length; wave += 1) {
    const people = order.subarray(starts[wave], starts[wave + 1]);
    const isKept = (person: number): boolean => previous.layer[person] === layer[person];
    const taken = Float64Array.from(people.filter(isKept), (person) => (x[person] = previous.x[person]!));
    const places = Array.from(taken.sort());
    for (const person of people) {
      if (isKept(person)) continue;
      const above = forest.parent[person]!;
      const before = previous.x[person]!;
      const wish = Number.isNaN(before) ? (above === forest.count ? Infinity : x[above]!) : before;
      x[person] = takeNearest(places, wish);
    }
  }
}

/** Takes the free place nearest to `wish`, at least 1 from its neighbours and not below 0. `places` rise, and stay so. */
function takeNearest(places: number[], wish: number): number {
  const last = places.at(-1);
  if (last === undefined) return take(places, 0, Number.isFinite(wish) ? wish : 0);
  if (wish >= last + 1) return take(places, places.length, Number.isFinite(wish) ? wish : last + 1);
  let index = 0;
  for (let end = places.length; index < end;) {
    const middle = (index + end) >> 1;
    if (places[middle]! < wish) index = middle + 1;
    else end = middle;
  }
  const right = freeFrom(places, index, wish, 1);
  const left = freeFrom(places, index, wish, -1);
  const nearest = wish - left.at <= right.at - wish ? left : right;
  return take(places, nearest.index, nearest.at);
}

interface Gap {
  /** Before whom in `places`. */
  readonly index: number;
  readonly at: number;
}

/** The first place from the gap `index` on that is wide enough, to the right (1) or to the left (−1). */
function freeFrom(places: readonly number[], index: number, wish: number, step: 1 | -1): Gap {
  for (let gap = index; gap >= 0 && gap <= places.length; gap += step) {
    const low = gap === 0 ? 0 : places[gap - 1]! + 1;
    const high = gap === places.length ? Infinity : places[gap]! - 1;
    if (low <= high) return { index: gap, at: Math.min(Math.max(wish, low), high) };
  }
  return { index: 0, at: -Infinity };
}

function take(places: number[], index: number, at: number): number {
  places.splice(index, 0, at);
  return at;
}
