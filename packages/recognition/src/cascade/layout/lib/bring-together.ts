import type { Forest } from './forest.js';

/** Whom was moved, and where in `children` she was before. */
export interface Move {
  readonly person: number;
  readonly from: number;
}

/**
 * Brings two people together as far as the forest lets them: the parts that they belong to, under the nearest teacher whom both
 * descend from, come to stand side by side, and in each part whoever leads to one of the two moves to the side of the other.
 * Who stays and who comes is as their numbers are, unless `isTurned`.
 */
export function bringTogether(
  forest: Forest,
  layer: Uint32Array,
  teacher: number,
  learner: number,
  isTurned: boolean,
): Move[] {
  const { place } = forest;
  const [coming, staying] = isTurned ? [learner, teacher] : [teacher, learner];
  const [one, other] = partsOf(forest, layer, coming, staying);
  const moves: Move[] = [];
  const isLeft = place[one]! < place[other]!;
  if (one !== other) move(forest, one, place[other]! + (isLeft ? -1 : 1), moves);
  turnAll(forest, coming, one, isLeft, moves);
  turnAll(forest, staying, other, !isLeft, moves);
  return moves;
}

/** The ancestors of both, or they themselves, that stand under one teacher; twice the same where one is above the other. */
function partsOf(
  { parent }: Forest,
  layer: Uint32Array,
  first: number,
  second: number,
): readonly [number, number] {
  let one = first;
  let other = second;
  while (parent[one] !== parent[other] && one !== other) {
    const depth = layer[one]!;
    const otherDepth = layer[other]!;
    if (depth >= otherDepth) one = parent[one]!;
    if (otherDepth >= depth) other = parent[other]!;
  }
  return [one, other];
}

/** Moves a person, and whoever is between her and the top of her part, to the right or left end under each teacher. */
function turnAll(forest: Forest, person: number, top: number, isRight: boolean, moves: Move[]): void {
  const { parent, starts } = forest;
  for (let at = person; at !== top; at = parent[at]!) {
    const teacher = parent[at]!;
    move(forest, at, isRight ? starts[teacher + 1]! - 1 : starts[teacher]!, moves);
  }
}

function move(forest: Forest, person: number, to: number, moves: Move[]): void {
  const from = forest.place[person]!;
  if (from === to) return;
  moves.push({ person, from });
  shift(forest, person, to);
}

export function takeBack(forest: Forest, moves: Move[]): void {
  for (let at = moves.length - 1; at >= 0; at -= 1) shift(forest, moves[at]!.person, moves[at]!.from);
}

/** Puts a person at another place among those under the same teacher; the ones between move up. */
function shift({ children, place }: Forest, person: number, to: number): void {
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
