import { createRecord, RecordError, type RecordMembers } from '@commons-badges/recognition';
import type { OwnKind, RecordOf } from '@commons-badges/recognition';
import { refuse } from './refuse.js';

/** Makes a record of our own; what the person left out or wrote too long is told as `request.malformed`. */
export function compose<K extends OwnKind>(
  kind: K,
  members: RecordMembers<K>,
  options: { readonly now: Date; readonly id: string },
): RecordOf<K> {
  try {
    return createRecord(kind, members, options);
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    const { problem } = error;
    return refuse({
      code: 'request.malformed',
      path: problem.code === 'record.malformed' ? problem.path : '',
    });
  }
}
