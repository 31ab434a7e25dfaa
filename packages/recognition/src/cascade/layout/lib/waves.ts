import { cutCircles } from './cut-circles.js';
import type { Neighbours } from './neighbours.js';

export interface Waves {
  /** Of each person the longest way down to her. */
  readonly layer: Uint32Array;
  /** Everybody, wave by wave, in each by rising numbers. */
  readonly order: Uint32Array;
  /** Where in `order` each wave starts, and the end. */
  readonly starts: Uint32Array;
  /** Whether there were circles to cut. */
  readonly hasCircles: boolean;
}

/** Puts everybody below all her teachers: a walk that takes a person once all her teachers are taken. */
export function wavesOf(neighbours: Neighbours, root: Uint8Array | undefined): Waves {
  const count = neighbours.learners.starts.length - 1;
  const layer = new Uint32Array(count);
  const taken = walkDown(neighbours, layer, undefined);
  const hasCircles = taken < count;
  if (hasCircles) walkDown(neighbours, layer.fill(0), cutCircles(neighbours, root));
  return { layer, ...sortByLayer(layer), hasCircles };
}

/** How many were taken: all, unless there are circles. `cut`: 1 for each edge of `learners` that is left out. */
function walkDown(
  { learners, teachers }: Neighbours,
  layer: Uint32Array,
  cut: Uint8Array | undefined,
): number {
  const count = layer.length;
  const open = new Uint32Array(count);
  for (let person = 0; person < count; person += 1)
    open[person] = teachers.starts[person + 1]! - teachers.starts[person]!;
  if (cut) for (let edge = 0; edge < cut.length; edge += 1) if (cut[edge]) open[learners.ends[edge]!]! -= 1;
  const queue = new Uint32Array(count);
  let length = 0;
  for (let person = 0; person < count; person += 1) if (open[person] === 0) queue[length++] = person;
  for (let at = 0; at < length; at += 1) {
    const person = queue[at]!;
    const below = layer[person]! + 1;
    for (let edge = learners.starts[person]!; edge < learners.starts[person + 1]!; edge += 1) {
      if (cut?.[edge]) continue;
      const learner = learners.ends[edge]!;
      if (layer[learner]! < below) layer[learner] = below;
      open[learner]! -= 1;
      if (open[learner] === 0) queue[length++] = learner;
    }
  }
  return length;
}

function sortByLayer(layer: Uint32Array): { readonly order: Uint32Array; readonly starts: Uint32Array } {
  let last = -1;
  for (let person = 0; person < layer.length; person += 1) if (layer[person]! > last) last = layer[person]!;
  const starts = new Uint32Array(last + 2);
  for (let person = 0; person < layer.length; person += 1) starts[layer[person]! + 1]! += 1;
  for (let wave = 0; wave <= last; wave += 1) starts[wave + 1]! += starts[wave]!;
  const at = starts.slice();
  const order = new Uint32Array(layer.length);
  for (let person = 0; person < layer.length; person += 1) order[at[layer[person]!]!++] = person;
  return { order, starts };
}
