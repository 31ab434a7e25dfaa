import type { Badge, Verdict } from 'openbadges-validator-core';
import type { BadgeEntry } from '../../../packages/elements/src/lib/badge-entry.js';
import { createEntry } from '../../../packages/elements/src/lib/create-entry.js';
import { wordsOf } from '../../../packages/elements/src/lib/words-of.js';
import { buildBadge } from './build-badge.js';

/** An entry that has been read; with a verdict, also verified. */
export function buildEntry(changes: Partial<Badge> = {}, verdict?: Verdict): BadgeEntry {
  const badge = buildBadge(changes);
  const host = { account: null, created: null, url: null };
  const entry = createEntry({ id: badge.id, kind: 'badge', body: '{}', index: {}, host });
  entry.input = entry.text = JSON.stringify(badge);
  entry.words = wordsOf(badge);
  entry.issued = Date.parse(badge.issuedOn ?? '') || 0;
  entry.declared = { status: 'ready', value: badge };
  if (verdict) entry.verdict = { status: 'ready', value: verdict };
  return entry;
}

/** An entry that could not be read. */
export function buildUnreadable(id = 'entry-1'): BadgeEntry {
  const host = { account: null, created: null, url: null };
  const problem = { code: 'store.entry_unreadable', position: 1 } as const;
  return createEntry({ id, kind: 'badge', body: null, index: {}, host, problem });
}
