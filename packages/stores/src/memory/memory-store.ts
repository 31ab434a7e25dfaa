import { attempt } from '../lib/attempt.js';
import { OWN_PLACE } from '../lib/own-place.js';
import { PAGE_SIZE } from '../lib/read-only.js';
import { copyBody } from '../lib/copy-body.js';
import { Listeners } from '../lib/listeners.js';
import { matches } from '../lib/matches.js';
import type { Account, Change, NewRecord, RecordStore, StoredRecord } from '../record-store.js';
import { StoreError } from '../store-error.js';

export interface MemoryStoreOptions {
  /** Who writes here; null: nobody in particular. */
  readonly account?: Account | null;
  /** Default: the clock. */
  readonly now?: () => Date;
}

/** Records that live as long as the page does: for trying things, for tests, and where a browser keeps nothing else. */
export function createMemoryStore({
  account = null,
  now = () => new Date(),
}: MemoryStoreOptions = {}): RecordStore {
  const records = new Map<string, StoredRecord>();
  const withdrawn = new Set<string>();
  const listeners = new Listeners<Change>();

  const add = ({ id, kind, body, index }: NewRecord): StoredRecord => {
    if (withdrawn.has(id)) throw new StoreError({ code: 'store.withdrawn', id });
    if (records.has(id)) throw new StoreError({ code: 'store.exists', id });
    const host = { account, created: now().toISOString(), url: null };
    const record = { id, kind, body: copyBody(body), index: { ...index }, host };
    records.set(id, record);
    listeners.tell({ what: 'added', id });
    return copy(record);
  };
  const withdraw = (id: string): void => {
    if (!records.delete(id)) throw new StoreError({ code: 'store.not_found', id });
    withdrawn.add(id);
    listeners.tell({ what: 'withdrawn', id });
  };

  return {
    name: 'memory',
    probe: (signal) => attempt(signal, () => OWN_PLACE),
    whoAmI: (signal) => attempt(signal, () => account),
    async *list(query = {}, signal) {
      const matching = [...records.values()].filter((record) => matches(record, query));
      for (let from = 0; from < matching.length; from += PAGE_SIZE)
        yield await attempt(signal, () => matching.slice(from, from + PAGE_SIZE).map(copy));
    },
    get: (id, signal) =>
      attempt(signal, () => {
        const record = records.get(id);
        return record === undefined ? null : copy(record);
      }),
    add: (record, signal) => attempt(signal, () => add(record)),
    withdraw: (id, signal) => attempt(signal, () => withdraw(id)),
    watch: (listener) => listeners.add(listener),
  };
}

/** What is kept is nobody else's to change. */
function copy(record: StoredRecord): StoredRecord {
  const { body, index, host } = record;
  return { ...record, body: body && copyBody(body), index: { ...index }, host: { ...host } };
}
