import type { RecordStore } from '@commons-badges/stores';
import type { BadgeEntry } from './badge-entry.js';
import type { BadgeReader } from './badge-reader.js';
import { createEntry } from './create-entry.js';

export interface LoadEntriesOptions {
  readonly store: RecordStore;
  readonly reader: BadgeReader;
  /** Read also what has to be asked for: without it, a restriction could not tell whether to show it. */
  readonly isReadingAll: boolean;
  readonly signal: AbortSignal;
}

/** Milliseconds of work before the page gets its turn: half a frame. */
const SLICE_MS = 8;

/** Entries with an address that are read without having been seen: as many as a first look may show. */
const READ_AHEAD = 60;
const AT_ONCE = 4;

/** Gives the entries of a store as they grow: soon with the first page, and at last with everything. */
export async function* loadEntries(options: LoadEntriesOptions): AsyncGenerator<readonly BadgeEntry[]> {
  const { store, isReadingAll, signal } = options;
  const entries: BadgeEntry[] = [];
  let hasShown = false;
  for await (const records of store.list({ kind: 'badge' }, signal)) {
    const page = records.map(createEntry);
    entries.push(...page);
    await readInSlices(
      page.filter(({ record }) => record.host.url === null),
      options,
    );
    if (!hasShown) yield entries;
    hasShown = true;
  }
  yield entries;
  const elsewhere = entries.filter(({ record }) => record.host.url !== null);
  if (elsewhere.length === 0) return;
  await readAtOnce(isReadingAll ? elsewhere : elsewhere.slice(0, READ_AHEAD), options);
  yield entries;
}

async function readInSlices(
  entries: readonly BadgeEntry[],
  { reader, signal }: LoadEntriesOptions,
): Promise<void> {
  let until = performance.now() + SLICE_MS;
  for (const entry of entries) {
    await reader.read(entry, signal);
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    until = performance.now() + SLICE_MS;
  }
}

async function readAtOnce(
  entries: readonly BadgeEntry[],
  { reader, signal }: LoadEntriesOptions,
): Promise<void> {
  const waiting = entries.values();
  const lane = async (): Promise<void> => {
    for (const entry of waiting) await reader.read(entry, signal);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}
