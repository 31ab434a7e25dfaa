import { bringTogether, takeBack } from './bring-together.js';
import { countCrossings, type Extras } from './crossings.js';
import type { Forest } from './forest.js';
import { placeForest, type Placement } from './placement.js';
import { createSequence } from './sequence.js';
import type { Waves } from './waves.js';

/** About how many steps of work the search may take, and between how few and how many trials. */
const WORK = 400_000;
const MIN_TRIALS = 100;
const MAX_TRIALS = 1_500;
/** Above so many, counting alone would take too long. */
const MAX_EXTRAS = 1_000;
/** Work that one edge outside the forest makes, beside one person. */
const EXTRA_WORK = 20;
const SEED = 20_26;

/**
 * Looks for fewer crossings: brings the two ends of an edge outside the forest together, and lets them be there where there are
 * fewer crossings then, or as many and no garden is torn apart for it. The trials are the same each time.
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
  let borders = countBorders(forest, group);
  for (let trial = 0; trial < trials && fewest > 0; trial += 1) {
    const edge = Math.floor(draw() * many);
    const isTurned = draw() < 0.5;
    const moves = bringTogether(forest, waves.layer, extras.from[edge]!, extras.to[edge]!, isTurned);
    if (moves.length === 0) continue;
    placeForest(forest, placement);
    const crossings = countCrossings(extras, waves, placement, fewest);
    const after = crossings <= fewest ? countBorders(forest, group) : Infinity;
    if (crossings < fewest || after <= borders) [fewest, borders] = [crossings, after];
    else takeBack(forest, moves);
  }
  placeForest(forest, placement);
}

/** How often one garden ends and another begins among those under one teacher. */
function countBorders({ parent, children }: Forest, group: Uint16Array | undefined): number {
  if (!group) return 0;
  let borders = 0;
  for (let at = 1; at < children.length; at += 1) {
    const before = children[at - 1]!;
    const child = children[at]!;
    if (parent[child] === parent[before] && group[child] !== group[before]) borders += 1;
  }
  return borders;
}
