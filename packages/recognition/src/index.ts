export { createRecord } from './records/create-record.js';
export { digestRecord } from './records/digest-record.js';
export { openRecord } from './records/open-record.js';
export { parseRecord } from './records/parse-record.js';
export { RecordError } from './records/record-error.js';
export { RECORD_KINDS } from './records/record-kinds.js';
export { signRecord } from './records/sign-record.js';
export { speakersOf } from './records/speakers-of.js';

export type { CreateOptions, RecordMembers } from './records/create-record.js';
export type { OpenAnswer, Opened, OpenedRecord, OpenOptions } from './records/open-record.js';
export type { ParseAnswer, ParsedRecord } from './records/parse-record.js';
export type { OwnKind, RecordKind, RecordOf, StandardKind } from './records/record-kinds.js';
export type {
  OpenProblem,
  RecordProblem,
  RecordProblemCode,
  RecordProblemFacts,
} from './records/record-problems.js';
export type { SignRecordOptions } from './records/sign-record.js';
