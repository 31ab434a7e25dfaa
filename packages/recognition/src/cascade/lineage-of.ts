import type { Achievement } from '../records/kinds/model.js';
import { creatorOf } from './creator-of.js';

/** Where an achievement stands: in which family, at which of its three stages, and whose it is. */
export interface Lineage {
  readonly id: string;
  readonly family: string;
  readonly stage: number;
  /** The community that wrote it. */
  readonly creator: string | undefined;
}

/** A chain asks the same achievement again and again. */
const READ = new WeakMap<Achievement, Lineage>();

/** Reads the tags `famille:…` and `stade:…`. An achievement without them is a family of its own, of one stage. */
export function lineageOf(achievement: Achievement): Lineage {
  const known = READ.get(achievement);
  if (known !== undefined) return known;
  const read = readLineage(achievement);
  // What can still be written to may say something else tomorrow.
  if (Object.isFrozen(achievement)) READ.set(achievement, read);
  return read;
}

function readLineage({ id, tag = [], creator }: Achievement): Lineage {
  const named = (name: string): string | undefined =>
    tag.find((one) => one.startsWith(`${name}:`))?.slice(name.length + 1);
  const stage = Number(named('stade') ?? 1);
  return {
    id,
    family: named('famille') ?? id,
    stage: Number.isInteger(stage) ? stage : 1,
    creator: creatorOf({ creator }),
  };
}

/** Whether who holds the first may speak for the second: the same achievement, or the same family at the same stage or higher. */
export function covers(held: Lineage, asked: Lineage): boolean {
  if (held.creator !== asked.creator) return false;
  return held.id === asked.id || (held.family === asked.family && held.stage >= asked.stage);
}
