import type { DisplayConsent } from '../records/kinds/person.js';
import type { Opened } from '../records/open-record.js';
import type { Dossier } from './dossier.js';

export type DisplayScope = DisplayConsent['scopes'][number];

export interface ShownAs {
  readonly scopes: readonly DisplayScope[];
  /** Under which name: her own, one that she chose, or none. */
  readonly name: DisplayConsent['name'];
}

const NOWHERE: ShownAs = { scopes: [], name: 'aucun' };

/**
 * Where a person agreed to be shown: with this badge where she said so of it, else in general. The latest counts; of those of
 * one second the one that shows less. Without one, nowhere (contribution and privacy §6).
 */
export function consentOf(person: string, dossier: Dossier, now: Date, credential?: string): ShownAs {
  const mine = dossier
    .of('consent')
    .filter(({ record }) => record.subject === person && Date.parse(record.created) <= now.getTime());
  const ofIt = mine.filter(({ record }) => credential !== undefined && record.credential === credential);
  const general = mine.filter(({ record }) => record.credential === undefined);
  const latest = latestOf(ofIt) ?? latestOf(general);
  if (latest === undefined) return NOWHERE;
  const { scopes, name, until } = latest.record;
  const isOver = until !== undefined && now.getTime() >= Date.parse(until);
  return isOver ? NOWHERE : { scopes, name };
}

function latestOf(consents: readonly Opened<'consent'>[]): Opened<'consent'> | undefined {
  return consents.toSorted(
    (a, b) =>
      Date.parse(b.record.created) - Date.parse(a.record.created) ||
      a.record.scopes.length - b.record.scopes.length,
  )[0];
}
