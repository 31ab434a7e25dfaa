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

function bySubject<K extends 'consent' | 'profile'>(
  records: readonly Opened<K>[],
): ReadonlyMap<string, readonly Opened<K>[]> {
  const lists = new Map<string, Opened<K>[]>();
  for (const one of records) {
    const { subject } = one.record as { readonly subject: string };
    const list = lists.get(subject);
    if (list) list.push(one);
    else lists.set(subject, [one]);
  }
  return lists;
}

/** The same dossier, with only these of two kinds: a question about each of thousands would otherwise look at all each time. */
function only(
  dossier: Dossier,
  some: { readonly consent: readonly Opened<'consent'>[]; readonly profile: readonly Opened<'profile'>[] },
): Dossier {
  return {
    ...dossier,
    of: <K extends RecordKind>(kind: K) =>
      (kind === 'consent' || kind === 'profile'
        ? some[kind]
        : dossier.of(kind)) as unknown as readonly Opened<K>[],
  };
}
