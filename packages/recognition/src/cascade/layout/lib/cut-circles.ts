import type { Neighbours } from './neighbours.js';

/**
 * Which edges to leave out so that no way leads round in a circle: a 1 for each such edge of `learners`. Those nearest to the
 * sources are walked from first, in depth, so that it is the edge back to them that is cut, whatever the numbers of the people.
 */
export function cutCircles(neighbours: Neighbours, root: Uint8Array | undefined): Uint8Array {
  const { starts, ends } = neighbours.learners;
  const count = starts.length - 1;
  const cut = new Uint8Array(ends.length);
  const OPEN = 1;
  const DONE = 2;
  const state = new Uint8Array(count);
  const next = starts.slice(0, count);
  const path = new Uint32Array(count);
  for (const first of byDistance(neighbours, root)) {
    if (state[first] !== 0) continue;
    let depth = 0;
    path[0] = first;
    state[first] = OPEN;
    while (depth >= 0) {
      const person = path[depth]!;
      const edge = next[person]!;
      if (edge === starts[person + 1]!) {
        state[person] = DONE;
        depth -= 1;
        continue;
      }
      next[person] = edge + 1;
      const learner = ends[edge]!;
      if (state[learner] === OPEN) cut[edge] = 1;
      else if (state[learner] === 0) {
        state[learner] = OPEN;
        depth += 1;
        path[depth] = learner;
      }
    }
  }
  return cut;
}

/** Everybody by her distance from the sources; those whom no way leads to from there last, by number. */
function byDistance({ learners, teachers }: Neighbours, root: Uint8Array | undefined): Uint32Array {
  const count = learners.starts.length - 1;
  const order = new Uint32Array(count);
  const isIn = new Uint8Array(count);
  let length = 0;
  const add = (person: number): void => {
    if (isIn[person]) return;
    isIn[person] = 1;
    order[length] = person;
    length += 1;
  };
  for (let person = 0; person < count; person += 1) if (root?.[person]) add(person);
  for (let person = 0; person < count; person += 1)
    if (teachers.starts[person] === teachers.starts[person + 1]) add(person);
  let at = 0;
  for (let person = 0; person <= count; person += 1) {
    for (; at < length; at += 1) {
      const [edge, stop] = [learners.starts[order[at]!]!, learners.starts[order[at]! + 1]!];
      for (let one = edge; one < stop; one += 1) add(learners.ends[one]!);
    }
    // Nobody is left that a source leads to: the lowest number is as good a beginning as any.
    if (person < count) add(person);
  }
  return order;
}
