import type { Lists } from './neighbours.js';
import type { Waves } from './waves.js';

/**
 * Everybody under one of her teachers, one wave above: the part of the picture in which no two edges cross. `count` stands for
 * the sky that the people of the first wave hang from.
 */
export interface Forest {
  readonly count: number;
  readonly parent: Uint32Array;
  /** The people under each, from left to right: those of person `i` lie from `starts[i]` up to before `starts[i + 1]`. */
  readonly starts: Uint32Array;
  readonly children: Uint32Array;
  /** Where in `children` each person lies. */
  readonly place: Uint32Array;
  /** How many places wide each person's part of the forest is: one for each who has nobody under her. */
  readonly width: Uint32Array;
}

export function forestOf(teachers: Lists, waves: Waves, group: Uint16Array | undefined): Forest {
  const count = waves.layer.length;
  const parent = parentsOf(teachers, waves.layer);
  const starts = new Uint32Array(count + 2);
  for (let person = 0; person < count; person += 1) starts[parent[person]! + 1]! += 1;
  for (let person = 0; person <= count; person += 1) starts[person + 1]! += starts[person]!;
  const at = starts.slice();
  const children = new Uint32Array(count);
  const place = new Uint32Array(count);
  const hang = (person: number): void => {
    const free = at[parent[person]!]!++;
    children[free] = person;
    place[person] = free;
  };
  // By gardens, so that those of one stand together under each teacher.
  if (group) for (const person of byGroup(group, count)) hang(person);
  else for (let person = 0; person < count; person += 1) hang(person);
  return { count, parent, starts, children, place, width: widthsOf(parent, starts, waves.order) };
}

/** The teacher of the lowest number who is one wave above: one is, or the person would be higher. */
function parentsOf({ starts, ends }: Lists, layer: Uint32Array): Uint32Array {
  const count = layer.length;
  const parent = new Uint32Array(count).fill(count);
  for (let person = 0; person < count; person += 1) {
    const above = layer[person]! - 1;
    if (above < 0) continue;
    let edge = starts[person]!;
    while (layer[ends[edge]!]! !== above) edge += 1;
    parent[person] = ends[edge]!;
  }
  return parent;
}

function byGroup(group: Uint16Array, count: number): Uint32Array {
  const starts = new Uint32Array(0x10001);
  for (let person = 0; person < count; person += 1) starts[group[person]! + 1]! += 1;
  for (let number = 0; number < 0x10000; number += 1) starts[number + 1]! += starts[number]!;
  const order = new Uint32Array(count);
  for (let person = 0; person < count; person += 1) order[starts[group[person]!]!++] = person;
  return order;
}

function widthsOf(parent: Uint32Array, starts: Uint32Array, order: Uint32Array): Uint32Array {
  const width = new Uint32Array(order.length + 1);
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const person = order[at]!;
    if (starts[person] === starts[person + 1]) width[person] = 1;
    width[parent[person]!]! += width[person]!;
  }
  return width;
}
