import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { toStoreError } from './to-store-error.js';

/** Something by its id, in the order in which it came. */
export interface Row<T> {
  readonly number?: number;
  readonly id: string;
  readonly value: T;
}

interface Schema<T> extends DBSchema {
  rows: { key: number; value: Row<T>; indexes: { id: string } };
}

export type Database<T> = IDBPDatabase<Schema<T>>;

export interface Connection<T> {
  /** Rejects with a `StoreError`: what `work` throws, `store.full`, `store.unavailable`; and for an abort. */
  readonly run: <Answer>(
    signal: AbortSignal | undefined,
    work: (database: Database<T>) => Answer | PromiseLike<Answer>,
  ) => Promise<Answer>;
  readonly close: () => void;
}

const VERSION = 1;
/** What was written is on the disk before it is said to be, also where the machine goes off the next moment. */
export const SAFE = { durability: 'strict' } as const;

/** The database of this name, opened at its first use, and again where the browser or another tab had it closed. */
export function createConnection<T>(name: string): Connection<T> {
  let opening: Promise<Database<T>> | undefined;
  const forget = (): void => {
    opening = undefined;
  };
  const open = (): Promise<Database<T>> => {
    opening ??= openDatabase<T>(name, forget);
    opening.catch(forget);
    return opening;
  };
  return {
    run: async (signal, work) => {
      signal?.throwIfAborted();
      try {
        return await work(await open());
      } catch (error) {
        throw toStoreError(error, name);
      }
    },
    close: () => {
      opening?.then((database) => database.close()).catch(() => undefined);
      forget();
    },
  };
}

function openDatabase<T>(name: string, onEnd: () => void): Promise<Database<T>> {
  return openDB<Schema<T>>(name, VERSION, {
    upgrade(database) {
      const rows = database.createObjectStore('rows', { keyPath: 'number', autoIncrement: true });
      rows.createIndex('id', 'id', { unique: true });
    },
    blocking(_current, _wanted, event) {
      (event.target as IDBDatabase).close();
      onEnd();
    },
    terminated: onEnd,
  });
}
