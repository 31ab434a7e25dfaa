import type { RecordQuery, StoredRecord } from '../record-store.js';

/** Whether a record of which everything is known is one that was asked for. */
export function matches({ kind, index, host }: StoredRecord, query: RecordQuery): boolean {
  const { since, kind: wanted, ...about } = query;
  if (wanted !== undefined && kind !== wanted) return false;
  if (since !== undefined && !(Date.parse(host.created ?? '') >= Date.parse(since))) return false;
  return (Object.keys(about) as (keyof typeof about)[]).every(
    (member) => about[member] === undefined || about[member] === index[member],
  );
}
