export { countDisjointPaths } from './cascade/disjoint-paths.js';
export { lineageOf } from './cascade/lineage-of.js';
export { exportKey } from './identity/export-key.js';
export { importKey } from './identity/import-key.js';
export { KeyBackupError } from './identity/key-backup-error.js';
export { resolveSigner } from './identity/resolve-signer.js';
export { createRecord } from './records/create-record.js';
export { digestRecord } from './records/digest-record.js';
export { openRecord } from './records/open-record.js';
export { parseRecord } from './records/parse-record.js';
export { RecordError } from './records/record-error.js';
export { RECORD_KINDS } from './records/record-kinds.js';
export { signRecord } from './records/sign-record.js';
export { speakersOf } from './records/speakers-of.js';
export { evaluate } from './rules/evaluate.js';
export { parseRule } from './rules/parse-rule.js';
export { missingPhrase } from './rules/phrases/missing-phrase.js';
export { phraseOf } from './rules/phrases/phrase-of.js';

export type { Attesters } from './cascade/disjoint-paths.js';
export type { Lineage } from './cascade/lineage-of.js';
export type { ImportKeyOptions } from './identity/import-key.js';
export type { KeyBackupCode } from './identity/key-backup-error.js';
export type { KeyLinks } from './identity/resolve-signer.js';
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
export type { RuleVerdict } from './rules/evaluate.js';
export type { LeafFacts, LeafName } from './rules/leaves/index.js';
export type { Missing, MissingCode, MissingFacts } from './rules/missing.js';
export type { RuleAnswer } from './rules/parse-rule.js';
export type { Language } from './rules/phrases/phrase-of.js';
export type {
  BadgeRule,
  KnownLeaf,
  Requirement,
  RuleProblem,
  RuleProblemCode,
  RuleProblemFacts,
} from './rules/rule.js';
export type { ExternalBadge, RuleRecords } from './rules/scene.js';
