import { isSameBody } from '../../lib/is-same-body.js';
import type { StoredRecord } from '../../record-store.js';

/** Stands between an id and the source, where two sources keep different records under one id. */
export const APART = '~';

/**
 * Takes the records of one source after the other: what an earlier one gave too is left out. Under an id that an earlier one
 * uses for something else, a record goes by its source: who keeps a false one cannot hide the true one.
 */
export function createMerge(): (records: readonly StoredRecord[], source: string) => readonly StoredRecord[] {
  const seen = new Map<string, StoredRecord>();
  const take = (record: StoredRecord, source: string): readonly StoredRecord[] => {
    const earlier = seen.get(record.id);
    if (earlier === undefined) {
      const taken = withSource(record, record.id, source);
      seen.set(record.id, taken);
      return [taken];
    }
    if (isAlike(earlier, record)) return [];
    return [withSource(record, `${record.id}${APART}${source}`, source)];
  };
  return (records, source) => records.flatMap((record) => take(record, source));
}

/** A body that was not read yet tells nothing: its id is all there is to go by. */
function isAlike({ body: one }: StoredRecord, { body: other }: StoredRecord): boolean {
  return one === null || other === null || isSameBody(one, other);
}

/** Its body may be one that is made when it is asked for, and is not made here. */
function withSource(record: StoredRecord, id: string, source: string): StoredRecord {
  const members = {
    ...Object.getOwnPropertyDescriptors(record),
    id: { value: id, enumerable: true },
    source: { value: source, enumerable: true },
  };
  return Object.defineProperties({}, members) as StoredRecord;
}
