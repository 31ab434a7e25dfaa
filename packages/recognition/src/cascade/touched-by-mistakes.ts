import type { Opened } from '../records/open-record.js';
import type { Bundle } from './bundle.js';
import { linksBehind } from './lacking-behind.js';
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

/** Takes badges that have become known since, each after those that it comes from. */
export function extendTouched(badges: Iterable<Opened<'badge'>>, bundle: Bundle): void {
  const { touched } = lastingOf(bundle);
  if (touched === undefined) return;
  for (const badge of badges) {
    const links = [...linksBehind(badge, bundle)];
    if (links.some((digest) => touched.has(digest) || isVoid(digest, bundle))) touched.add(badge.digest);
  }
}

function isVoid(digest: string, bundle: Bundle): boolean {
  const badge = bundle.find('badge', digest);
  return badge !== undefined && voidedAt(badge, bundle) !== undefined;
}

function findTouched(bundle: Bundle): Set<string> {
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
