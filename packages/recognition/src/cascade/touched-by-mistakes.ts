import type { Opened } from '../records/open-record.js';
import type { Bundle } from './bundle.js';
import { lastingOf } from './memory.js';
import { voidedAt } from './voided-at.js';

/**
 * The digests of the badges that come, directly or through others, from one that was withdrawn as a mistake or a fraud or is
 * revoked: no other can have fallen below its rule.
 */
export function touchedByMistakes(bundle: Bundle): ReadonlySet<string> {
  const lasting = lastingOf(bundle);
  return (lasting.touched ??= findTouched(bundle.whole ?? bundle));
}

function findTouched(bundle: Bundle): ReadonlySet<string> {
  const touched = new Set<string>();
  for (const badge of withdrawnBadges(bundle))
    for (const one of bundle.comingFrom(badge.digest)) touched.add(one.digest);
  for (const digest of touched) for (const one of bundle.comingFrom(digest)) touched.add(one.digest);
  return touched;
}

function withdrawnBadges(bundle: Bundle): readonly Opened<'badge'>[] {
  const named = new Set(bundle.of('withdrawal').map(({ record }) => record.credential.id));
  return [...named, ...bundle.revoked]
    .flatMap((id) => bundle.badgesWithId(id))
    .filter((badge) => voidedAt(badge, bundle) !== undefined);
}
