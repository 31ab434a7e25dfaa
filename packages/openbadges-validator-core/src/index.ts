export { BadgeError } from './badge-error.js';
export { hashIdentity } from './hash-identity.js';
export { matchRecipient } from './match-recipient.js';
export { read } from './read.js';
export { toValidatorReport } from './to-validator-report.js';
export { verify } from './verify.js';
export { verifyProof } from './verify-proof.js';

export type { Badge, BadgeAlignment, BadgeEvidence, BadgeProfile, BadgeRecipient } from './badge.js';
export type { BadgeDocument, BadgeFormat, BadgeInput, CompactJws } from './badge-document.js';
export type { Json, JsonObject } from './json.js';
export type { Problem, ProblemCode, ProblemFacts } from './problems.js';
export type {
  Check,
  CheckId,
  CheckOutcome,
  EndorsementVerdict,
  OpenBadgesVersion,
  Outcome,
  Verdict,
} from './verdict.js';
export type { RecipientIdentity } from './match-recipient.js';
export type { ReportBody, ReportedInput, ReportMessage, ValidatorReport } from './report/validator-report.js';
export type { ControllerDocument, JsonWebKeySet, RecipientProfile, VerifyOptions } from './verify-options.js';
