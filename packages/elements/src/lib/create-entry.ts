import type { StoredRecord } from '@commons-badges/stores';
import type { BadgeEntry } from './badge-entry.js';

/** A record as an entry about which nothing is known yet. */
export function createEntry(record: StoredRecord): BadgeEntry {
  const { id, problem } = record;
  return {
    id,
    record,
    declared: problem ? { status: 'failed', problem } : { status: 'idle' },
    verdict: { status: 'idle' },
    input: null,
    text: '',
    words: '',
    issued: 0,
    hasBrokenImage: false,
  };
}
