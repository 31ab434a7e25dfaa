import type { Opened } from '../records/open-record.js';
import type { Bundle } from './bundle.js';
import { covers, lineageOf, type Lineage } from './lineage-of.js';
import { standsAt } from './stands-at.js';

/** What a holder names her own badge by. */
export interface HolderLink {
  readonly id: string;
  readonly digest?: string | undefined;
}

/**
 * The badge by which a person speaks for others, by its id and its bytes: hers, of the same family, at the same stage or higher,
 * and good at that moment. Undefined where the link leads to no such badge.
 */
export function holderBadge(
  person: string,
  link: HolderLink | undefined,
  asked: Lineage,
  at: number,
  bundle: Bundle,
): Opened<'badge'> | undefined {
  const badge = bundle.find('badge', link?.digest);
  if (badge === undefined || badge.record.id !== link?.id) return undefined;
  const { credentialSubject } = badge.record;
  const isHers = credentialSubject.id === person && covers(lineageOf(credentialSubject.achievement), asked);
  return isHers && standsAt(badge, at, bundle) ? badge : undefined;
}
