export { createRecord } from './records/create-record.js';
export { digestRecord } from './records/digest-record.js';
export { openRecord } from './records/open-record.js';
export { parseRecord } from './records/parse-record.js';
export { RecordError } from './records/record-error.js';
export { RECORD_KINDS } from './records/record-kinds.js';
export { signRecord } from './records/sign-record.js';
export { speakersOf } from './records/speakers-of.js';
