import type { Dossier, LiveCascade, OpenedRecord } from '@commons-badges/recognition';
import { createCascade } from '@commons-badges/recognition/cascade.js';
import { creatorOf, lineageOf } from '@commons-badges/recognition/dossier.js';
import type { CascadeWish } from './cascade-wish.js';
import { takeTurns } from './take-turns.js';

/** A cascade that has taken these records, and can take more. */
export interface GrownCascade {
  readonly live: LiveCascade;
  readonly taken: ReadonlySet<string>;
  readonly key: string;
}

type Wish = Pick<CascadeWish, 'badge' | 'community'>;

/** Milliseconds after which what is due today has to be judged again. */
const HOUR = 3_600_000;

/**
 * Judges and draws the records of a community, a little at a time: the page answers meanwhile. What was there before is kept, and
 * only what is new is taken.
 */
export async function growCascade(
  dossier: Dossier,
  wish: Wish,
  now: Date,
  before: GrownCascade | undefined,
  signal: AbortSignal,
): Promise<GrownCascade> {
  const { charter, revoked = [] } = dossier;
  const hour = Math.floor(now.getTime() / HOUR);
  const key = JSON.stringify([wish.badge, wish.community, charter?.digest, revoked, hour]);
  const wanted = dossier.opened.filter((record) => isWanted(record, wish));
  const known = before?.key === key && isWithin(before.taken, wanted) ? before : undefined;
  const family = familyOf(wish.badge, dossier);
  const live =
    known?.live ??
    createCascade(
      { opened: [], ...(charter && { charter }), revoked },
      { now, ...(family !== undefined && { family }) },
    );
  const fresh = wanted.filter(({ digest }) => known?.taken.has(digest) !== true).sort(byNeed);
  await takeTurns(fresh, (record) => live.add(record), signal);
  return { live, taken: new Set(wanted.map(({ digest }) => digest)), key };
}

function isWithin(taken: ReadonlySet<string>, wanted: readonly OpenedRecord[]): boolean {
  const there = new Set(wanted.map(({ digest }) => digest));
  return [...taken].every((digest) => there.has(digest));
}

function isWanted(record: OpenedRecord, { community }: Wish): boolean {
  if (record.kind === 'charter') return false;
  if (record.kind !== 'badge' || community === null) return true;
  return creatorOf(record.record.credentialSubject.achievement) === community;
}

/** First what badges are judged by, then badges from the oldest on: each is judged once. */
function byNeed(a: OpenedRecord, b: OpenedRecord): number {
  const [first, second] = [timeOf(a), timeOf(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a.digest < b.digest ? -1 : 1;
}

function timeOf(record: OpenedRecord): number {
  return record.kind === 'badge' ? Date.parse(record.record.validFrom) : -Infinity;
}

/** The family of a badge model, by the id or the name of the model, or by its own name. */
function familyOf(badge: string | null, dossier: Dossier): string | undefined {
  if (badge === null) return undefined;
  const model = dossier.of('model').find(({ record }) => record.id === badge || record.name === badge);
  return model === undefined ? badge : lineageOf(model.record).family;
}
