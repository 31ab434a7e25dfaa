import { openRecord, reviveRecord, type OpenedRecord } from '@commons-badges/recognition';
import type { NewRecord, RecordStore } from '../../record-store.js';
import type { CachedRecord, RecordCache } from '../record-cache.js';

/** Opens what a store holds, each record once for as long as its text is the same. */
export interface RecordReader {
  readAll(store: RecordStore, waiting: readonly NewRecord[]): Promise<readonly OpenedRecord[]>;
}

interface Known {
  readonly body: string;
  /** Null: it is no record, and says nothing here. */
  readonly opened: OpenedRecord | null;
}

/** Signatures that are checked at the same time. */
const AT_ONCE = 16;
/** Longer than any record with its picture: a bigger text is none of ours. */
const MAX_LETTERS = 2_000_000;

/** `cache`: of earlier visits; one that cannot be read is done without. */
export function createRecordReader(now: () => Date, cache?: RecordCache): RecordReader {
  const known = new Map<string, Known>();
  let remembering: Promise<void> | undefined;
  const remember = async (): Promise<void> => {
    try {
      for (const { id, ...one } of (await cache?.all()) ?? [])
        known.set(id, { ...one, opened: reviveRecord(one.opened) });
    } catch {
      // Everything is opened again.
    }
  };
  const open = async (id: string, body: string, fresh: CachedRecord[]): Promise<OpenedRecord | null> => {
    const before = known.get(id);
    if (before?.body === body) return before.opened;
    const answer = await openRecord(body, { now: now() });
    const opened = answer.ok ? answer.opened : null;
    known.set(id, { body, opened });
    if (opened !== null && isLasting(opened, body)) fresh.push({ id, body, opened });
    return opened;
  };
  return {
    async readAll(store, waiting) {
      await (remembering ??= remember());
      const texts = await textsIn(store, waiting);
      const entries = [...texts].values();
      const found: OpenedRecord[] = [];
      const fresh: CachedRecord[] = [];
      const lane = async (): Promise<void> => {
        for (const [id, body] of entries) {
          const opened = await open(id, body, fresh);
          if (opened !== null) found.push(opened);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, lane));
      for (const id of known.keys()) if (!texts.has(id)) known.delete(id);
      if (fresh.length > 0) void cache?.put(fresh).catch(() => undefined);
      return found;
    },
  };
}

async function textsIn(
  store: RecordStore,
  waiting: readonly NewRecord[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { id, body } of waiting) if (typeof body === 'string') texts.set(id, body);
  for await (const page of store.list())
    for (const { id, body } of page)
      if (typeof body === 'string' && body.length <= MAX_LETTERS) texts.set(id, body);
  return texts;
}

/** A key may be found later, and a proof with an end does not hold for good. */
function isLasting({ outcome }: OpenedRecord, body: string): boolean {
  return outcome !== 'unchecked' && !body.includes('"expires"');
}
