import { attempt } from '../lib/attempt.js';
import { OWN_PLACE } from '../lib/own-place.js';
import { PAGE_SIZE } from '../lib/read-only.js';
import { copyBody } from '../lib/copy-body.js';
import { isSameBody } from '../lib/is-same-body.js';
import { matches } from '../lib/matches.js';
import type {
  Account,
  HostFacts,
  NewRecord,
  RecordQuery,
  RecordStore,
  StoredRecord,
} from '../record-store.js';
import { StoreError } from '../store-error.js';
import { createConnection, SAFE, type Database, type Row } from './lib/connection.js';
import { createTabs } from './lib/tabs.js';

export interface IndexedDbStoreOptions {
  /** Of the database, and of what tabs share. Default `commons-badges`. */
  readonly name?: string;
  /** Who writes here; null: nobody in particular. */
  readonly account?: Account | null;
  /** Default: the clock. */
  readonly now?: () => Date;
}

/** Withdrawn: its id alone is left, so that it does not come back. */
type Kept = StoredRecord | null;
type Added = NewRecord & { readonly host: HostFacts };

export interface IndexedDbStore extends RecordStore {
  /** Lets go of the database and of the other tabs. What is asked of it later opens them again. */
  close(): void;
}

/**
 * Records that this browser keeps: without a network, between visits, and for all its tabs. Where it keeps nothing (a
 * private window, no room), every method rejects with a `StoreError` `store.unavailable` or `store.full`.
 */
export function createIndexedDbStore(options: IndexedDbStoreOptions = {}): IndexedDbStore {
  const { name = 'commons-badges', account = null, now = () => new Date() } = options;
  const connection = createConnection<Kept>(name);
  const tabs = createTabs(name);
  const { run } = connection;
  return {
    name: 'indexeddb',
    probe: (signal) => run(signal, () => OWN_PLACE),
    whoAmI: (signal) => attempt(signal, () => account),
    async *list(query = {}, signal) {
      let last = 0;
      for (;;) {
        const after = last;
        const rows = await run(signal, (database) => rowsAfter(database, after));
        const records = recordsIn(rows, query);
        if (records.length > 0) yield records;
        if (rows.length < PAGE_SIZE) return;
        last = rows.at(-1)?.number ?? last;
      }
    },
    get: (id, signal) => run(signal, async (database) => (await findRow(database, id))?.value ?? null),
    add: async (given, signal) => {
      const host = { account, created: now().toISOString(), url: null };
      const stored = await run(signal, (database) => add(database, { ...given, host }));
      tabs.tell({ what: 'added', id: given.id });
      return stored;
    },
    withdraw: async (id, signal) => {
      await run(signal, (database) => withdraw(database, id));
      tabs.tell({ what: 'withdrawn', id });
    },
    watch: tabs.watch,
    close: () => {
      connection.close();
      tabs.close();
    },
  };
}

function rowsAfter(database: Database<Kept>, number: number): Promise<Row<Kept>[]> {
  return database.getAll('rows', IDBKeyRange.lowerBound(number, true), PAGE_SIZE);
}

function recordsIn(rows: readonly Row<Kept>[], query: RecordQuery): readonly StoredRecord[] {
  return rows.flatMap(({ value }) => (value !== null && matches(value, query) ? [value] : []));
}

function findRow(database: Database<Kept>, id: string): Promise<Row<Kept> | undefined> {
  return database.getFromIndex('rows', 'id', id);
}

async function add(database: Database<Kept>, record: Added): Promise<StoredRecord> {
  const { id, kind, body, index, host } = record;
  const transaction = database.transaction('rows', 'readwrite', SAFE);
  const row = await transaction.store.index('id').get(id);
  if (row !== undefined)
    throw new StoreError({ code: row.value === null ? 'store.withdrawn' : 'store.exists', id });
  await transaction.store.add({ id, value: { id, kind, body: copyBody(body), index, host } });
  await transaction.done;
  const kept = (await findRow(database, id))?.value;
  if (!kept || !isSameBody(body, kept.body)) throw new StoreError({ code: 'store.changed', id });
  return kept;
}

async function withdraw(database: Database<Kept>, id: string): Promise<void> {
  const transaction = database.transaction('rows', 'readwrite', SAFE);
  const row = await transaction.store.index('id').get(id);
  if (!row?.value) throw new StoreError({ code: 'store.not_found', id });
  await transaction.store.put({ ...row, value: null });
  await transaction.done;
}
