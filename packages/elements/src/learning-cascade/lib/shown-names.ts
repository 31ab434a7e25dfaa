import type { Dossier, Opened, RecordKind } from '@commons-badges/recognition';
import { consentOf, profileOf } from '@commons-badges/recognition/dossier.js';

/** The names of people who agreed that the cascade shows them. */
export type ShownNames = (did: string, credentials: readonly string[]) => string | undefined;

/**
 * Looks names up among the records. Somebody is named who agreed to it for all of these badges of hers, or in general where there
 * are none (contribution and privacy §6).
 */
export function createShownNames(dossier: Dossier, now: Date): ShownNames {
  const consents = bySubject(dossier.of('consent'));
  const profiles = bySubject(dossier.of('profile'));
  return (did, credentials) => {
    const mine = only(dossier, { consent: consents.get(did) ?? [], profile: profiles.get(did) ?? [] });
    const badges = credentials.length > 0 ? credentials : [undefined];
    const isShown = badges.every((badge) => {
      const { scopes, name } = consentOf(did, mine, now, badge);
      return scopes.includes('cascade') && name !== 'aucun';
    });
    return isShown ? profileOf(did, mine)?.name : undefined;
  };
}

/** What records of persons say, by the person. */
function bySubject<R extends { readonly record: { readonly subject: string } }>(
  records: readonly R[],
): ReadonlyMap<string, readonly R[]> {
  const lists = new Map<string, R[]>();
  for (const one of records) {
    const list = lists.get(one.record.subject);
    if (list) list.push(one);
    else lists.set(one.record.subject, [one]);
  }
  return lists;
}

type Some = Readonly<Partial<{ [K in RecordKind]: readonly Opened<K>[] }>>;

/** The same dossier, with only these of some kinds: a question about each of thousands would otherwise look at all each time. */
function only(dossier: Dossier, some: Some): Dossier {
  const of = <K extends RecordKind>(kind: K): readonly Opened<K>[] => some[kind] ?? dossier.of(kind);
  return { ...dossier, of };
}
