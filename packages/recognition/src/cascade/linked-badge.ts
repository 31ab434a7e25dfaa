import type { Achievement } from '../records/kinds/model.js';
import type { Opened } from '../records/open-record.js';
import type { Bundle } from './bundle.js';
import { standsAt } from './stands-at.js';

/** What somebody names her own badge by. */
export interface BadgeLink {
  readonly id: string;
  readonly digest?: string | undefined;
}

/**
 * The badge by which a person speaks for others, by its id and its bytes: hers, of an achievement that will do, and good at that
 * moment. Undefined where the link leads to no such badge.
 */
export function linkedBadge(
  person: string,
  link: BadgeLink | undefined,
  willDo: (achievement: Achievement) => boolean,
  at: number,
  bundle: Bundle,
): Opened<'badge'> | undefined {
  const badge = bundle.find('badge', link?.digest);
  if (badge === undefined || badge.record.id !== link?.id) return undefined;
  const { id, achievement } = badge.record.credentialSubject;
  return id === person && willDo(achievement) && standsAt(badge, at, bundle) ? badge : undefined;
}
