import type { RecordStore } from '@commons-badges/stores';
import type { BadgeEntry } from '../../lib/badge-entry.js';
import type { BadgeReader } from '../../lib/badge-reader.js';
import { createEntry } from '../../lib/create-entry.js';

export interface LoadEntriesOptions {
  readonly store: RecordStore;
  readonly reader: BadgeReader;
  /** Read also what has to be asked for: without it, a restriction could not tell whether to show it. */
  readonly isReadingAll: boolean;
  readonly signal: AbortSignal;
}

/** Milliseconds of work before the page gets its turn: half a frame. */
const SLICE_MS = 8;

/** Gives the entries of a store as they grow: soon with the first page, and at last with everything. */
export async function* loadEntries(options: LoadEntriesOptions): AsyncGenerator<readonly BadgeEntry[]> {
  const { store, signal } = options;
  const entries: BadgeEntry[] = [];
  let hasShown = false;
  for await (const records of store.list({ kind: 'badge' }, signal)) {
    const page = records.map(createEntry);
    entries.push(...page);
    await readEntries(page, options);
    if (!hasShown) yield entries;
    hasShown = true;
  }
  yield entries;
}

async function readEntries(entries: readonly BadgeEntry[], options: LoadEntriesOptions): Promise<void> {
  const { reader, isReadingAll, signal } = options;
  let until = performance.now() + SLICE_MS;
  for (const entry of entries) {
    if (entry.record.host.url !== null && !isReadingAll) continue;
    await reader.read(entry, signal);
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    until = performance.now() + SLICE_MS;
  }
}
