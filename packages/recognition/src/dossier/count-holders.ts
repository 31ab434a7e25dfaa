import { createBundle } from '../cascade/bundle.js';
import { isHolder } from '../cascade/is-holder.js';
import type { Lineage } from '../cascade/lineage-of.js';
import { lineageOf } from '../cascade/lineage-of.js';
import { standsAt } from '../cascade/stands-at.js';
import type { Dossier } from './dossier.js';

/** More than any seed phase lasts: counting further would change no answer (recognition §3). */
const ENOUGH = 100;
const MOST = 1000;

/** The last answers: a whole inbox asks the same of one family at one moment. */
const ANSWERS = new WeakMap<Dossier, Map<string, number>>();

/** How many people hold a badge of a family, as far as it matters to the seed phase. */
export function countHolders(lineage: Lineage, dossier: Dossier, now: Date): number {
  const answers = ANSWERS.get(dossier) ?? new Map<string, number>();
  ANSWERS.set(dossier, answers);
  const key = JSON.stringify([lineage.family, lineage.creator, now.getTime()]);
  const answer = answers.get(key) ?? count(lineage, dossier, now);
  if (answers.size > MOST) answers.clear();
  answers.set(key, answer);
  return answer;
}

function count({ family, creator }: Lineage, dossier: Dossier, now: Date): number {
  const bundle = createBundle(dossier);
  const people = new Set<string>();
  for (const badge of bundle.of('badge')) {
    const { id, achievement } = badge.record.credentialSubject;
    const held = lineageOf(achievement);
    if (people.has(id) || held.family !== family || held.creator !== creator) continue;
    if (standsAt(badge, now.getTime(), bundle) && isHolder(badge, now.getTime(), bundle)) people.add(id);
    if (people.size >= ENOUGH) break;
  }
  return people.size;
}
