import { parseRecord } from './parse-record.js';
import { RECORD_KINDS, type OwnKind, type RecordOf } from './record-kinds.js';
import { RecordError } from './record-error.js';
import { toSeconds } from './to-seconds.js';

/** What the writer says; the rest of the record is the same for all. */
export type RecordMembers<K extends OwnKind> = Omit<
  Known<RecordOf<K>>,
  'type' | 'v' | 'id' | 'created' | 'proof'
>;

/** The members that a schema names, without those that it lets pass. */
type Known<T> = { [M in keyof T as string extends M ? never : M]: T[M] };

export interface CreateOptions {
  readonly now: Date;
  /** `urn:uuid:…`, chosen by the writer: `newId()`. */
  readonly id: string;
}

/**
 * Makes a record of our own, not yet signed. Frozen throughout.
 *
 * @throws RecordError `record.malformed` for members that the kind does not allow
 */
export function createRecord<K extends OwnKind>(
  kind: K,
  members: RecordMembers<K>,
  { now, id }: CreateOptions,
): RecordOf<K> {
  const created = toSeconds(now);
  const answer = parseRecord({ type: RECORD_KINDS[kind].type, v: 1, id, created, ...members });
  if (!answer.ok) throw new RecordError(answer.problem);
  return answer.record as RecordOf<K>;
}
