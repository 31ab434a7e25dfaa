import { openRecord, type OpenedRecord } from '@commons-badges/recognition';
import type { NewRecord, RecordStore } from '../../record-store.js';

/** Opens what a store holds, each record once for as long as its text is the same. */
export interface RecordReader {
  readAll(store: RecordStore, waiting: readonly NewRecord[]): Promise<readonly OpenedRecord[]>;
}

interface Known {
  readonly body: string;
  readonly opened: OpenedRecord | null;
}

/** Signatures that are checked at the same time. */
const AT_ONCE = 16;
/** Longer than any record with its picture: a bigger text is none of ours. */
const MAX_LETTERS = 2_000_000;

export function createRecordReader(now: () => Date): RecordReader {
  const known = new Map<string, Known>();
  const open = async (id: string, body: string): Promise<OpenedRecord | null> => {
    const before = known.get(id);
    if (before?.body === body) return before.opened;
    const opened = await openText(body, now());
    known.set(id, { body, opened });
    return opened;
  };
  return {
    async readAll(store, waiting) {
      const texts = new Map<string, string>();
      for (const { id, body } of waiting) if (typeof body === 'string') texts.set(id, body);
      for await (const page of store.list())
        for (const { id, body } of page)
          if (typeof body === 'string' && body.length <= MAX_LETTERS) texts.set(id, body);
      const entries = [...texts].values();
      const found: OpenedRecord[] = [];
      const lane = async (): Promise<void> => {
        for (const [id, body] of entries) {
          const opened = await open(id, body);
          if (opened !== null) found.push(opened);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, lane));
      for (const id of known.keys()) if (!texts.has(id)) known.delete(id);
      return found;
    },
  };
}

/** Null: it is no record, and says nothing here. */
async function openText(body: string, now: Date): Promise<OpenedRecord | null> {
  const answer = await openRecord(body, { now });
  return answer.ok ? answer.opened : null;
}
