import type { Lists } from './neighbours.js';
import type { Waves } from './waves.js';

/** Everybody under one of her teachers: the picture without the edges that would cross others. */
export interface Forest {
  /** Of each person the teacher she is drawn under, one wave above; −1 for those of the first wave. */
  readonly parent: Int32Array;
  /** The first of those drawn under each person, and the next beside each; −1 for none. */
  readonly first: Int32Array;
  readonly next: Int32Array;
  /** The first of the first wave. */
  top: number;
}

/** Under the teacher of the lowest number who is one wave above: one is, or the person would be higher. */
export function forestOf(teachers: Lists, { layer, order }: Waves): Forest {
  const count = layer.length;
  const parent = new Int32Array(count).fill(-1);
  for (let person = 0; person < count; person += 1) {
    const above = layer[person]! - 1;
    if (above < 0) continue;
    let edge = teachers.starts[person]!;
    while (layer[teachers.ends[edge]!]! !== above) edge += 1;
    parent[person] = teachers.ends[edge]!;
  }
  const forest = {
    parent,
    first: new Int32Array(count).fill(-1),
    next: new Int32Array(count).fill(-1),
    top: -1,
  };
  linkAll(forest, order);
  return forest;
}

/** Hangs everybody under her parent, so that those who come first in `order` stand first. */
export function linkAll(forest: Forest, order: Uint32Array): void {
  const { parent, first, next } = forest;
  first.fill(-1);
  forest.top = -1;
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const person = order[at]!;
    const above = parent[person]!;
    if (above < 0) {
      next[person] = forest.top;
      forest.top = person;
    } else {
      next[person] = first[above]!;
      first[above] = person;
    }
  }
}
