import type { JsonObject } from 'openbadges-validator-core';
import { createKey } from 'openbadges-validator-core/create-key.js';
import { exportJwk } from 'openbadges-validator-core/export-jwk.js';
import { createConnection, SAFE, type Database, type Row } from '../indexeddb/lib/connection.js';
import { StoreError } from '../store-error.js';
import { importSecret } from './import-secret.js';
import type { HeldKey, Keyring, MadeKey } from './keyring.js';

export interface IndexedDbKeyringOptions {
  /** Of the database. Default `commons-badges-keys`. */
  readonly name?: string;
  /** Default: the clock. */
  readonly now?: () => Date;
}

type Keys = Database<HeldKey>;

/**
 * Keys in this browser, for all its tabs. The last row is the one that signs. Every method rejects with a `StoreError`
 * `store.unavailable` or `store.full` where the browser keeps nothing.
 */
export function createIndexedDbKeyring(options: IndexedDbKeyringOptions = {}): Keyring {
  const { name = 'commons-badges-keys', now = () => new Date() } = options;
  const { run } = createConnection<HeldKey>(name);
  const alone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(name, work);

  const current = (): Promise<HeldKey | null> => run(undefined, async (keys) => (await last(keys)) ?? null);
  const hold = async (secret: JsonObject, label: string): Promise<HeldKey> => {
    const key = await importSecret(secret, label, now().toISOString());
    await run(undefined, (keys) => putLast(keys, key));
    return key;
  };
  const make = async (label: string): Promise<MadeKey> => {
    const { privateKey } = await createKey({ extractable: true });
    const secret = await exportJwk(privateKey);
    return { key: await hold(secret, label), secret };
  };

  return {
    current,
    all: () => run(undefined, async (keys) => byAge(await keys.getAll('rows'))),
    make,
    need: (label) =>
      alone(async () => {
        const key = await current();
        return key === null ? make(label) : { key, secret: null };
      }),
    restore: hold,
    choose: (did) =>
      run(undefined, async (keys) => {
        const row = await find(keys, did);
        await putLast(keys, row.value);
        return row.value;
      }),
    forget: (did) =>
      run(undefined, async (keys) => {
        const { number } = await find(keys, did);
        if (number !== undefined) await keys.delete('rows', number);
      }),
  };
}

async function last(keys: Keys): Promise<HeldKey | undefined> {
  const cursor = await keys.transaction('rows').store.openCursor(null, 'prev');
  return cursor?.value.value;
}

/** A key that is there already goes to the end, and is there once. */
async function putLast(keys: Keys, key: HeldKey): Promise<void> {
  const transaction = keys.transaction('rows', 'readwrite', SAFE);
  const { store } = transaction;
  const there = await store.index('id').getKey(key.did);
  if (there !== undefined) await store.delete(there);
  await store.add({ id: key.did, value: key });
  await transaction.done;
}

async function find(keys: Keys, did: string): Promise<Row<HeldKey>> {
  const row = await keys.getFromIndex('rows', 'id', did);
  if (row === undefined) throw new StoreError({ code: 'store.not_found', id: did });
  return row;
}

function byAge(rows: readonly Row<HeldKey>[]): readonly HeldKey[] {
  return rows.map(({ value }) => value).sort((a, b) => Date.parse(a.created) - Date.parse(b.created));
}
