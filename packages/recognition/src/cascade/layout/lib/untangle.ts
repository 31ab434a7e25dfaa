import { countCrossings, type Extras } from './crossings.js';
import type { Forest } from './forest.js';
import { placeForest, type Placement } from './placement.js';
import { createSequence } from './sequence.js';
import type { Waves } from './waves.js';

/** About how many steps of work the search may take, and between how few and how many trials. */
const WORK = 300_000;
const MIN_TRIALS = 100;
const MAX_TRIALS = 1_500;
/** Above so many, counting alone would take too long. */
const MAX_EXTRAS = 1_000;
/** Work that one edge outside the forest makes, beside one person. */
const EXTRA_WORK = 20;
const SEED = 20_26;

/**
 * Looks for fewer crossings: puts somebody from whom, or from below whom, an edge leads elsewhere at another place among those
 * under the same teacher, and lets it be where there are fewer crossings, or as many and no garden is torn apart for it. The trials are
 * the same each time.
 */
export function untangle(
  forest: Forest,
  waves: Waves,
  extras: Extras,
  placement: Placement,
  group: Uint16Array | undefined,
): void {
  const many = extras.from.length;
  if (many === 0 || many > MAX_EXTRAS) return;
  const each = forest.count + many * EXTRA_WORK + (many * many) / 2;
  const trials = Math.max(MIN_TRIALS, Math.min(MAX_TRIALS, Math.round(WORK / each)));
  const draw = createSequence(SEED);
  let fewest = countCrossings(extras, waves, placement);
  for (let trial = 0; trial < trials && fewest > 0; trial += 1) {
    const { person, to } = chooseMove(forest, waves, extras, draw);
    const from = forest.place[person]!;
    if (from === to) continue;
    const borders = countBorders(forest, forest.parent[person]!, group);
    movePerson(forest, person, to);
    placeForest(forest, placement);
    const crossings = countCrossings(extras, waves, placement);
    const isAsGood = crossings === fewest && countBorders(forest, forest.parent[person]!, group) <= borders;
    if (crossings < fewest || isAsGood) fewest = crossings;
    else movePerson(forest, person, from);
  }
  placeForest(forest, placement);
}

/** How often one garden ends and another begins among those under a teacher. */
function countBorders({ starts, children }: Forest, teacher: number, group: Uint16Array | undefined): number {
  if (!group) return 0;
  let borders = 0;
  for (let at = starts[teacher]! + 1; at < starts[teacher + 1]!; at += 1)
    if (group[children[at]!] !== group[children[at - 1]!]) borders += 1;
  return borders;
}

interface Move {
  readonly person: number;
  /** A place in `children`. */
  readonly to: number;
}

function chooseMove(forest: Forest, { layer }: Waves, extras: Extras, draw: () => number): Move {
  const { parent, starts, place } = forest;
  const edge = Math.floor(draw() * extras.from.length);
  let one = extras.from[edge]!;
  let other = extras.to[edge]!;
  if (draw() < 0.5) [one, other] = [other, one];
  if (draw() < 0.3) {
    // Brings the two parts that the edge joins together.
    while (parent[one] !== parent[other] && one !== other) {
      const [depth, otherDepth] = [layer[one]!, layer[other]!];
      if (depth >= otherDepth) one = parent[one]!;
      if (otherDepth >= depth) other = parent[other]!;
    }
    return { person: one, to: place[other]! };
  }
  for (let up = Math.floor(draw() * (layer[one]! + 1)); up > 0; up -= 1) one = parent[one]!;
  const first = starts[parent[one]!]!;
  const last = starts[parent[one]! + 1]! - 1;
  const where = draw();
  if (where < 0.25) return { person: one, to: first };
  if (where < 0.5) return { person: one, to: last };
  return { person: one, to: first + Math.floor(draw() * (last - first + 1)) };
}

/** Puts a person at another place among those under the same teacher; the ones between move up. */
function movePerson({ children, place }: Forest, person: number, to: number): void {
  const from = place[person]!;
  const step = from < to ? 1 : -1;
  for (let at = from; at !== to; at += step) {
    const moved = children[at + step]!;
    children[at] = moved;
    place[moved] = at;
  }
  children[to] = person;
  place[person] = to;
}
