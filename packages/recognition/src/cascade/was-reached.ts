import type { Opened } from '../records/open-record.js';
import { asKnownAt } from './as-known-at.js';
import { attestersOf, type Attester } from './attesters-of.js';
import type { Bundle } from './bundle.js';
import { familyRules } from './family-rules.js';
import { findStamp } from './find-stamp.js';
import { isReached } from './is-reached.js';
import { lineageOf } from './lineage-of.js';
import { lastingOf } from './memory.js';
import { boundPaths } from './top-of.js';
import { voidedAt } from './voided-at.js';

/** Whether the sources reached the subject of a badge with what was known at a moment, of all that happened until now. */
export function wasReached(badge: Opened<'badge'>, moment: number, now: number, bundle: Bundle): boolean {
  const quick = lastingOf(bundle).isShared ? guess(badge, moment, now, bundle) : undefined;
  return quick ?? isReached(badge, now, asKnownAt(bundle, moment));
}

/**
 * From the beginning to now people only lose attesters. So who has enough paths through those who stood at the moment, by all that
 * was lost behind them until now, had enough at the moment; and who has too few by nothing lost had too few. Mostly it was
 * one of her own attesters whose badge was withdrawn, and one of the two says so. Undefined: neither does.
 */
function guess(badge: Opened<'badge'>, moment: number, now: number, bundle: Bundle): boolean | undefined {
  const { id, achievement } = badge.record.credentialSubject;
  const { family, creator } = lineageOf(achievement);
  const { roots, minPaths } = familyRules(family, creator, bundle);
  if (findStamp(badge.record.id, creator, now, bundle) !== undefined) return undefined;
  const beginning = asKnownAt(bundle, -Infinity);
  const standing = attestersOf(badge, now, beginning).filter((one) => stood(one, moment, now, bundle));
  if (boundPaths(id, standing, minPaths, roots, now, bundle).least >= minPaths) return true;
  return boundPaths(id, standing, minPaths, roots, now, beginning).most < minPaths ? false : undefined;
}

function stood({ badge }: Attester, moment: number, now: number, bundle: Bundle): boolean {
  if ((voidedAt(badge, bundle) ?? Infinity) <= moment) return false;
  const end = bundle.holdsUntil(badge, now, bundle);
  return end === -Infinity || end > moment;
}
