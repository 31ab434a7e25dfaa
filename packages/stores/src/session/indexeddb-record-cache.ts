import { createConnection, type Database } from '../indexeddb/lib/connection.js';
import type { CachedRecord, RecordCache } from './record-cache.js';

/** Of what opens a record: what an older version found out is not given again by a newer one. */
const VERSION = 1;

/** In this browser. `name`: of the database; one of an older version is left behind. */
export function createIndexedDbRecordCache(name = 'commons-badges-cache'): RecordCache {
  const { run } = createConnection<CachedRecord>(`${name}-${VERSION}`);
  return {
    all: () => run(undefined, async (database) => (await database.getAll('rows')).map(({ value }) => value)),
    put: (records) => run(undefined, (database) => put(database, records)),
  };
}

async function put(database: Database<CachedRecord>, records: readonly CachedRecord[]): Promise<void> {
  const transaction = database.transaction('rows', 'readwrite');
  for (const value of records) {
    const { id } = value;
    const row = await transaction.store.index('id').get(id);
    await transaction.store.put({ ...row, id, value });
  }
  await transaction.done;
}
