import type { Badge } from 'openbadges-validator-core';
import type { BadgeEntry } from '../../lib/badge-entry.js';
import { foldText } from '../../lib/fold-text.js';
import { describeWall } from './describe-wall.js';
import type { ArrangedWall, Arrangement, WallGroup, WallGrouping } from './wall-view.js';

/** What a wall shows, in which order and in which groups. Pure: the same entries give the same wall. */
export function arrangeEntries(entries: readonly BadgeEntry[], arrangement: Arrangement): ArrangedWall {
  const wanted = entries.filter((entry) => isWanted(entry, arrangement));
  const terms = foldText(arrangement.query).split(/\s+/).filter(Boolean);
  const found = wanted.filter(({ words }) => terms.every((term) => words.includes(term)));
  const sorted = found.sort(orderOf(arrangement)).slice(0, arrangement.limit);
  return describeWall(groupEntries(sorted, arrangement), wanted, arrangement.limit, sorted.length);
}

function isWanted(entry: BadgeEntry, { person, badge, community, filter }: Arrangement): boolean {
  const declared = badgeOf(entry);
  return (
    isOneOf(person, declared?.recipient.id, declared?.recipient.name) &&
    isOneOf(badge, declared?.achievementId, declared?.name) &&
    isOneOf(
      community,
      declared?.issuer.id,
      declared?.issuer.name,
      declared?.creator?.id,
      declared?.creator?.name,
    ) &&
    (filter === null ||
      foldText(filter)
        .split(/\s+/)
        .every((term) => entry.words.includes(term)))
  );
}

function isOneOf(asked: string | null, ...values: readonly (string | undefined)[]): boolean {
  if (asked === null) return true;
  const wanted = foldText(asked);
  return values.some((value) => value !== undefined && foldText(value).replace(/^mailto:/, '') === wanted);
}

/** What could not be read stands last; what is equal stays in the order of the list. */
function orderOf({ sort, language }: Arrangement): (one: BadgeEntry, other: BadgeEntry) => number {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const text = (entry: BadgeEntry): string =>
    (sort === 'name' ? badgeOf(entry)?.name : badgeOf(entry)?.issuer.name) ?? '';
  const rank = ({ declared }: BadgeEntry): number => (declared.status === 'failed' ? 1 : 0);
  return (one, other) =>
    rank(one) - rank(other) ||
    (sort === 'newest' ? 0 : compare(text(one), text(other))) ||
    other.issued - one.issued;
}

function groupEntries(
  entries: readonly BadgeEntry[],
  { groupBy, unknownGroup }: Arrangement,
): readonly WallGroup[] {
  if (groupBy === 'none') return [{ label: '', entries }];
  const groups = new Map<string, { label: string; entries: BadgeEntry[] }>();
  for (const entry of entries) {
    const { key = '', label = key } = groupOf(badgeOf(entry), groupBy);
    const group = groups.get(key) ?? { label: label || unknownGroup, entries: [] };
    group.entries.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function groupOf(
  badge: Badge | null,
  by: WallGrouping,
): { key?: string | undefined; label?: string | undefined } {
  if (by === 'badge') return { key: badge?.achievementId ?? badge?.name, label: badge?.name };
  if (by === 'issuer') return { key: badge?.issuer.id, label: badge?.issuer.name };
  return { key: badge?.recipient.id ?? badge?.recipient.name, label: badge?.recipient.name };
}

function badgeOf({ declared }: BadgeEntry): Badge | null {
  return declared.status === 'ready' ? declared.value : null;
}
