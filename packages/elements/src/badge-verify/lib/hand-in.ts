import type { BadgeEntry } from '../../lib/badge-entry.js';
import { createEntry } from '../../lib/create-entry.js';

/** 8 MiB: what the validator core takes in. A larger file is not even read. */
const LIMIT = 8 * 1024 * 1024;

/** What somebody handed in, as an entry about which nothing is known yet. */
export async function handIn(given: string | Blob): Promise<BadgeEntry> {
  const isTooLarge = typeof given !== 'string' && given.size > LIMIT;
  const isText = typeof given === 'string';
  return createEntry({
    id: 'handed-in',
    kind: 'badge',
    body: isTooLarge ? null : isText ? given.trim() : new Uint8Array(await given.arrayBuffer()),
    index: {},
    host: { account: null, created: null, url: null },
    ...(isTooLarge && { problem: { code: 'input.too_large', bytes: given.size, limit: LIMIT } }),
  });
}
