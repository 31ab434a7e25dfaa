import type { LayoutGraph } from '../layout-graph.js';

/** The edges by person. Those of person `i` lie from `starts[i]` up to before `starts[i + 1]`, by rising numbers, each once. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Whom each person taught, and whom she learned from. */
export interface Neighbours {
  readonly learners: Lists;
  readonly teachers: Lists;
}

/** Sorts the edges by both ends without comparing any two (three counting walks), so that their order has no say. */
export function neighboursOf({ count, from, to }: LayoutGraph): Neighbours {
  const byLearner = bucket(count, to, from);
  const learners = dropRepeats(turn(byLearner));
  return { learners, teachers: turn(learners) };
}

function startsOf(count: number, keys: Uint32Array): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (let index = 0; index < keys.length; index += 1) starts[keys[index]! + 1]! += 1;
  for (let index = 0; index < count; index += 1) starts[index + 1]! += starts[index]!;
  return starts;
}

function bucket(count: number, keys: Uint32Array, values: Uint32Array): Lists {
  const starts = startsOf(count, keys);
  const at = starts.slice();
  const ends = new Uint32Array(keys.length);
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index]!;
    ends[at[key]!] = values[index]!;
    at[key]! += 1;
  }
  return { starts, ends };
}

/** The same edges seen from their other end; as the walk goes by rising numbers, each list rises. */
function turn({ starts, ends }: Lists): Lists {
  const count = starts.length - 1;
  const turned = startsOf(count, ends);
  const at = turned.slice();
  const others = new Uint32Array(ends.length);
  for (let person = 0, edge = 0; person < count; person += 1) {
    for (const stop = starts[person + 1]!; edge < stop; edge += 1) {
      const other = ends[edge]!;
      others[at[other]!] = person;
      at[other]! += 1;
    }
  }
  return { starts: turned, ends: others };
}

function dropRepeats({ starts, ends }: Lists): Lists {
  let kept = 0;
  for (let person = 0, edge = 0; person + 1 < starts.length; person += 1) {
    const stop = starts[person + 1]!;
    const first = kept;
    starts[person] = first;
    for (; edge < stop; edge += 1) {
      const end = ends[edge]!;
      if (kept > first && ends[kept - 1] === end) continue;
      ends[kept] = end;
      kept += 1;
    }
  }
  starts[starts.length - 1] = kept;
  return kept === ends.length ? { starts, ends } : { starts, ends: ends.slice(0, kept) };
}
