import type { Badge } from 'openbadges-validator-core';
import type { BadgeEntry } from './badge-entry.js';

/** What is shown of a badge: what was verified, or what it only declares while that is all there is. */
export function shownBadge({ declared, verdict }: BadgeEntry): Badge | null {
  const verified = verdict.status === 'ready' ? verdict.value.badge : undefined;
  return verified ?? (declared.status === 'ready' ? declared.value : null);
}
