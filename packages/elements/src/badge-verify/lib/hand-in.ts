import type { BadgeEntry } from '../../lib/badge-entry.js';
import { createEntry } from '../../lib/create-entry.js';
import { MAX_BADGE_BYTES } from '../../lib/max-badge-bytes.js';

/** What somebody handed in, as an entry about which nothing is known yet. */
export async function handIn(given: string | Blob): Promise<BadgeEntry> {
  const isTooLarge = typeof given !== 'string' && given.size > MAX_BADGE_BYTES;
  const isText = typeof given === 'string';
  return createEntry({
    id: 'handed-in',
    kind: 'badge',
    body: isTooLarge ? null : isText ? given.trim() : new Uint8Array(await given.arrayBuffer()),
    index: {},
    host: { account: null, created: null, url: null },
    ...(isTooLarge && { problem: { code: 'input.too_large', bytes: given.size, limit: MAX_BADGE_BYTES } }),
  });
}
