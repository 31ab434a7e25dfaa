import type { Cascade, Dossier } from '@commons-badges/recognition';
import { lineageOfPerson, verifyCascade } from '@commons-badges/recognition/cascade.js';
import type { Person } from '@commons-badges/stores';
import { indexCascade } from '../cascade-index.js';
import type { CascadeFeed } from './cascade-feed.js';
import type { CascadeWish } from './cascade-wish.js';
import { growCascade, type GrownCascade } from './grow-cascade.js';
import { growthOf } from './growth-of.js';
import { narrowCascade } from './narrow-cascade.js';
import { turn } from './take-turns.js';

export interface FeedSource {
  readonly dossier: Dossier;
  readonly me: Person | null;
  readonly now: Date;
}

/** What there is to show of records. */
export async function feedOfRecords(
  source: FeedSource,
  wish: CascadeWish,
  before: GrownCascade | undefined,
  signal: AbortSignal,
): Promise<{ readonly feed: CascadeFeed; readonly grown: GrownCascade }> {
  const { dossier, me, now } = source;
  const grown = await growCascade(dossier, wish, now, before, signal);
  const { cascade } = grown.live;
  const feed = {
    ...source,
    ...(await readAll(cascade, wish, signal)),
    mine: me === null ? undefined : lineageOfPerson(me.did, cascade),
    verdictOf: (badge: string) => grown.live.verdictOf(badge),
    howOf: (badge: string) => {
      const found = dossier.find('badge', badge);
      return found && verifyCascade(found, dossier, { now });
    },
  };
  return { feed, grown };
}

/** What there is to show of a cascade of the page's own making. */
export async function feedOfCascade(
  cascade: Cascade,
  wish: CascadeWish,
  signal: AbortSignal,
): Promise<CascadeFeed> {
  return {
    ...(await readAll(cascade, wish, signal)),
    mine: undefined,
    dossier: null,
    me: null,
    now: new Date(),
    verdictOf: () => undefined,
    howOf: () => undefined,
  };
}

/** One question after another: of thousands, each takes a while. */
async function readAll(
  cascade: Cascade,
  wish: CascadeWish,
  signal: AbortSignal,
): Promise<Pick<CascadeFeed, 'index' | 'growth'>> {
  await turn(signal);
  const growth = growthOf(cascade);
  await turn(signal);
  const index = indexCascade(narrowCascade(cascade, wish));
  await turn(signal);
  return { index, growth };
}
