import type { BadgeEntry } from './badge-entry.js';
import { shownBadge } from './shown-badge.js';

/**
 * The address of a picture that may be shown now: one inside the badge, or one that lies where the page may ask anyway.
 * Null: draw a stand-in. A picture of somebody else's server would tell that server who reads this page.
 */
export function imageAddress(entry: BadgeEntry, isAllowed: (origin: string) => boolean): string | null {
  if (entry.hasBrokenImage || entry.declared.status !== 'ready') return null;
  const { url } = entry.record.host;
  const baked = entry.input instanceof Uint8Array ? url : null;
  for (const address of [baked, shownBadge(entry)?.image]) {
    if (address?.startsWith('data:image/')) return address;
    if (address && URL.canParse(address) && isAllowed(new URL(address).origin)) return address;
  }
  return null;
}
