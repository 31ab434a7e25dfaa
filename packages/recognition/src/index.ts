export { readEventCode, writeEventCode } from './attendance/event-code.js';
export { awardBadge } from './award/award-badge.js';
export { createBadge } from './award/create-badge.js';
export { createEndorsement } from './award/create-endorsement.js';
export { mayAward } from './award/may-award.js';
export { buildCascade } from './cascade/build-cascade.js';
export { closedBranchesOf } from './cascade/closed-branches-of.js';
export { createCascade } from './cascade/create-cascade.js';
export { countDisjointPaths } from './cascade/disjoint-paths.js';
export { creatorOf } from './cascade/creator-of.js';
export { indicatorsOf, multiplicationOf } from './cascade/indicators-of.js';
export { judgeCascade } from './cascade/judge-cascade.js';
export { lineageOf } from './cascade/lineage-of.js';
export { lineageOfPerson } from './cascade/lineage-of-person.js';
export { verifyCascade } from './cascade/verify-cascade.js';
export { claimProgress, endorsersOf } from './dossier/claim-progress.js';
export { consentOf } from './dossier/consent-of.js';
export { createDossier } from './dossier/create-dossier.js';
export { currentModels } from './dossier/current-models.js';
export { findModel } from './dossier/find-model.js';
export { findModelById } from './dossier/find-model-by-id.js';
export { heldBy, standingOf } from './dossier/held-by.js';
export { inboxOf } from './dossier/inbox-of.js';
export { profileOf } from './dossier/profile-of.js';
export { rightToEndorse } from './dossier/right-to-endorse.js';
export { exportKey } from './identity/export-key.js';
export { importKey } from './identity/import-key.js';
export { KeyBackupError } from './identity/key-backup-error.js';
export { createRecord } from './records/create-record.js';
export { digestRecord } from './records/digest-record.js';
export { idOf } from './records/lib/id-of.js';
export { newId } from './records/new-id.js';
export { openRecord } from './records/open-record.js';
export { parseRecord } from './records/parse-record.js';
export { RecordError } from './records/record-error.js';
export { RECORD_KINDS } from './records/record-kinds.js';
export { reviveRecord } from './records/revive-record.js';
export { signRecord } from './records/sign-record.js';
export { signedForm } from './records/signed-form.js';
export { speakersOf } from './records/speakers-of.js';
export { toSeconds } from './records/to-seconds.js';
export { evaluate } from './rules/evaluate.js';
export { parseRule } from './rules/parse-rule.js';
export { missingPhrase } from './rules/phrases/missing-phrase.js';
export { phraseOf } from './rules/phrases/phrase-of.js';

export type { EventCode } from './attendance/event-code.js';
export type { AwardOptions, Awarder } from './award/award-badge.js';
export type { BadgeFacts } from './award/create-badge.js';
export type { EndorsementFacts } from './award/create-endorsement.js';
export type { BundleParts } from './cascade/bundle.js';
export type {
  Cascade,
  CascadeEdge,
  CascadeNode,
  CascadeOutcome,
  CascadeReason,
  CascadeVerdict,
} from './cascade/cascade.js';
export type { ClosedBranch } from './cascade/closed-branches-of.js';
export type { BadgeVerdict, CascadeScope, LiveCascade } from './cascade/create-cascade.js';
export type { Figure, IndicatorOptions, Indicators } from './cascade/indicators-of.js';
export type { PersonLineage } from './cascade/lineage-of-person.js';
export type { CascadeOptions } from './cascade/verify-cascade.js';
export type { Attesters } from './cascade/disjoint-paths.js';
export type { Lineage } from './cascade/lineage-of.js';
export type { ClaimProgress, ClaimState, ProgressOptions } from './dossier/claim-progress.js';
export type { DisplayScope, ShownAs } from './dossier/consent-of.js';
export type { DossierOptions } from './dossier/create-dossier.js';
export type { Dossier } from './dossier/dossier.js';
export type { BadgeStanding, HeldBadge } from './dossier/held-by.js';
export type { InboxItem } from './dossier/inbox-of.js';
export type { ImportKeyOptions } from './identity/import-key.js';
export type { KeyBackupCode } from './identity/key-backup-error.js';
export type { JudgedKeyLink, KeyLinkState } from './identity/judge-key-link.js';
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
