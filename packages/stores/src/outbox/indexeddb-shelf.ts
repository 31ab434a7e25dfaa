import { createConnection, SAFE, type Database } from '../indexeddb/lib/connection.js';
import type { Shelf, Waiting } from './shelf.js';

/** A shelf in this browser, for all its tabs. Rejects with a `StoreError`: `store.full`, `store.unavailable`. */
export function createIndexedDbShelf(name = 'commons-badges-outbox'): Shelf {
  const { run } = createConnection<Waiting>(name);
  return {
    all: () => run(undefined, async (database) => (await database.getAll('rows')).map(({ value }) => value)),
    put: (waiting) => run(undefined, (database) => put(database, waiting)),
    remove: (id) => run(undefined, (database) => remove(database, id)),
    alone: (work) => navigator.locks.request(name, work),
  };
}

async function put(database: Database<Waiting>, waiting: Waiting): Promise<void> {
  const transaction = database.transaction('rows', 'readwrite', SAFE);
  const { id } = waiting.record;
  const row = await transaction.store.index('id').get(id);
  await transaction.store.put({ ...row, id, value: waiting });
  await transaction.done;
}

async function remove(database: Database<Waiting>, id: string): Promise<void> {
  const transaction = database.transaction('rows', 'readwrite', SAFE);
  const key = await transaction.store.index('id').getKey(id);
  if (key !== undefined) await transaction.store.delete(key);
  await transaction.done;
}
