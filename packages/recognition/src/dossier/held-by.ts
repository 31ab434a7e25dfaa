import { createBundle } from '../cascade/bundle.js';
import { standsAt } from '../cascade/stands-at.js';
import type { Opened } from '../records/open-record.js';
import type { Dossier } from './dossier.js';

/** How it stands with a badge: it is good, its time is over, its holder left it, or it was taken back. */
export type BadgeStanding = 'good' | 'expired' | 'left' | 'revoked';

export interface HeldBadge {
  readonly badge: Opened<'badge'>;
  readonly standing: BadgeStanding;
}

/** The badges of a person, the newest first. */
export function heldBy(person: string, dossier: Dossier, now: Date): readonly HeldBadge[] {
  return dossier
    .of('badge')
    .filter(({ record }) => record.credentialSubject.id === person)
    .sort((a, b) => Date.parse(b.record.validFrom) - Date.parse(a.record.validFrom))
    .map((badge) => ({ badge, standing: standingOf(badge, dossier, now) }));
}

/** How it stands with one badge now (recognition §2.6). */
export function standingOf(badge: Opened<'badge'>, dossier: Dossier, now: Date): BadgeStanding {
  const { record } = badge;
  const bundle = createBundle(dossier);
  const start = Date.parse(record.validFrom);
  if (!standsAt(badge, start, bundle)) return 'revoked';
  if (record.validUntil !== undefined && now.getTime() >= Date.parse(record.validUntil)) return 'expired';
  return standsAt(badge, Math.max(start, now.getTime()), bundle) ? 'good' : 'left';
}
