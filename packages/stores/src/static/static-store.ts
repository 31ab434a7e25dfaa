import { BadgeError } from 'openbadges-validator-core/badge-error.js';
import { PAGE_SIZE, READ_ONLY } from '../lib/read-only.js';
import type { RecordQuery, RecordStore, StoredRecord } from '../record-store.js';
import { StoreError } from '../store-error.js';
import { decodeBody } from './lib/decode-body.js';
import { fetchBytes } from './lib/fetch-bytes.js';
import { parseList } from './lib/parse-list.js';
import { readList } from './lib/read-list.js';
import { toRecord } from './lib/to-record.js';

export interface StaticStoreOptions {
  /** Default: the global one. It may throw a `BadgeError` (`fetch.not_allowed`) to refuse an address. */
  readonly fetch?: typeof fetch;
  /** What relative addresses are relative to, where the list has no address of its own. */
  readonly baseUrl?: string | URL;
}

/** 8 MiB for one badge: what the validator core takes in. */
const MAX_BADGE_BYTES = 8 * 1024 * 1024;

/**
 * Badges that lie on any web server as one JSON file (or in the page as JSON): read-only, and read once. An entry is a
 * credential, a compact JWS, the address of either or of a badge image (relative to the list), or `{ url }`.
 *
 * `list` gives every entry at once without asking for the addresses in it; `get` reads one. A list that cannot be read
 * rejects with `BadgeError` (`fetch.…`) or `StoreError` (`store.not_a_list`) and is asked for again the next time.
 */
export function createStaticStore(src: string | URL | object, options: StaticStoreOptions = {}): RecordStore {
  const fetchWith = options.fetch ?? ((input, init) => fetch(input, init));
  const address = typeof src === 'string' || src instanceof URL ? resolve(src, options.baseUrl) : null;
  const entries = async (signal?: AbortSignal): Promise<readonly unknown[]> =>
    address === null ? parseList(src) : readList(address, fetchWith, signal);
  const base = address?.startsWith('http') ? address : options.baseUrl?.toString();
  let reading: Promise<ReadonlyMap<string, StoredRecord>> | undefined;

  const records = async (signal?: AbortSignal): Promise<ReadonlyMap<string, StoredRecord>> => {
    reading ??= entries(signal).then((list) => toRecords(list, base));
    try {
      return await reading;
    } catch (cause) {
      reading = undefined;
      throw cause;
    }
  };

  return {
    name: 'static',
    probe: () => Promise.resolve(READ_ONLY),
    whoAmI: () => Promise.resolve(null),
    async *list(query = {}, signal) {
      const matching = [...(await records(signal)).values()].filter((record) => mayMatch(record, query));
      for (let from = 0; from < matching.length; from += PAGE_SIZE)
        yield matching.slice(from, from + PAGE_SIZE);
    },
    async get(id, signal) {
      const record = (await records(signal)).get(id);
      return record ? withBody(record, fetchWith, signal) : null;
    },
    add: refuse,
    withdraw: refuse,
  };
}

function toRecords(list: readonly unknown[], base: string | undefined): ReadonlyMap<string, StoredRecord> {
  const records = new Map<string, StoredRecord>();
  for (const [index, entry] of list.entries()) {
    const record = toRecord(entry, index + 1, base);
    const id = records.has(record.id) ? `${record.id}~${index + 1}` : record.id;
    records.set(id, id === record.id ? record : Object.defineProperty(record, 'id', { value: id }));
  }
  return records;
}

async function withBody(
  record: StoredRecord,
  fetchWith: typeof fetch,
  signal?: AbortSignal,
): Promise<StoredRecord> {
  const { url } = record.host;
  if (url === null) return record;
  try {
    return { ...record, body: decodeBody(await fetchBytes(url, MAX_BADGE_BYTES, fetchWith, signal)) };
  } catch (cause) {
    if (cause instanceof BadgeError) return { ...record, problem: cause.problem };
    throw cause;
  }
}

function mayMatch(record: StoredRecord, { kind, subject, achievement }: RecordQuery): boolean {
  const { index } = record;
  return (
    (kind === undefined || record.kind === kind) &&
    (subject === undefined || index.subject === undefined || index.subject === subject) &&
    (achievement === undefined || index.achievement === undefined || index.achievement === achievement)
  );
}

function resolve(src: string | URL, baseUrl: string | URL | undefined): string {
  if (!URL.canParse(src, baseUrl))
    throw new TypeError('src is not an address, and there is no baseUrl for it');
  return new URL(src, baseUrl).href;
}

function refuse(): Promise<never> {
  return Promise.reject(new StoreError({ code: 'store.read_only', store: 'static' }));
}
