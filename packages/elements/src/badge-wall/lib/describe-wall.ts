import type { BadgeEntry } from '../../lib/badge-entry.js';
import type { ArrangedWall, WallGroup } from './wall-view.js';

/** A wall of these groups, counted. `wanted`: all that the author lets be shown. */
export function describeWall(
  groups: readonly WallGroup[],
  wanted: readonly BadgeEntry[],
  limit: number,
  found: number,
): ArrangedWall {
  const issuers = new Set<string | undefined>();
  let unread = 0;
  for (const { declared } of wanted) {
    if (declared.status === 'failed') unread += 1;
    if (declared.status === 'ready') issuers.add(declared.value?.issuer.id);
  }
  issuers.delete(undefined);
  return { groups, all: Math.min(wanted.length, limit), found, issuers: issuers.size, unread };
}
