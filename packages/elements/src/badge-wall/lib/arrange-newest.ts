import type { BadgeEntry } from '../../lib/badge-entry.js';
import { describeWall } from './describe-wall.js';
import type { ArrangedWall } from './wall-view.js';

/** The usual wall: everything, the newest first, what could not be read last. What is equal stays as in the list. */
export function arrangeNewest(entries: readonly BadgeEntry[], limit: number): ArrangedWall {
  const rank = ({ declared, issued }: BadgeEntry): number =>
    declared.status === 'failed' ? -Infinity : issued;
  const sorted = [...entries].sort(
    (one, other) => Number(rank(one) < rank(other)) - Number(rank(one) > rank(other)),
  );
  const shown = sorted.slice(0, limit);
  return describeWall([{ label: '', entries: shown }], entries, limit, shown.length);
}
