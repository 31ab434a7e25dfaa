export { BadgeError } from './badge-error.js';
export { bake } from './bake.js';
export { createKey } from './create-key.js';
export { didKeyOf } from './did-key-of.js';
export { digestJson } from './digest-json.js';
export { exportJwk } from './export-jwk.js';
export { hashIdentity } from './hash-identity.js';
export { isSameCredential } from './is-same-credential.js';
export { jwkThumbprint } from './jwk-thumbprint.js';
export { matchRecipient } from './match-recipient.js';
export { read } from './read.js';
export { restoreKey } from './restore-key.js';
export { sign } from './sign.js';
export { signJson } from './sign-json.js';
export { signJwt } from './sign-jwt.js';
export { toValidatorReport } from './to-validator-report.js';
export { createVerdictCache } from './verdict-cache.js';
export { verify } from './verify.js';
export { verifyMany } from './verify-many.js';
export { verifyProof } from './verify-proof.js';
export { withRevocation } from './with-revocation.js';

export type {
  Badge,
  BadgeAlignment,
  BadgeEvidence,
  BadgeProfile,
  BadgeRecipient,
  BadgeResult,
} from './badge.js';
export type { BadgeDocument, BadgeFormat, BadgeInput, CompactJws } from './badge-document.js';
export type { CreatedKey, CreateKeyOptions } from './create-key.js';
export type { Json, JsonObject } from './json.js';
export type { Problem, ProblemCode, ProblemFacts } from './problems.js';
export type { SignJsonOptions } from './sign-json.js';
export type { SigningRules, SignOptions } from './sign-options.js';
export type { KeySigner, RemoteSigner, Signer, SigningAlgorithm } from './signer.js';
export type {
  Check,
  CheckId,
  CheckOutcome,
  ContainedVerdict,
  EndorsementVerdict,
  OpenBadgesVersion,
  Outcome,
  Verdict,
} from './verdict.js';
export type { RecipientIdentity } from './match-recipient.js';
export type { ReportBody, ReportedInput, ReportMessage, ValidatorReport } from './report/validator-report.js';
export type {
  ControllerDocument,
  IssuerRegistry,
  JsonWebKeySet,
  RecipientProfile,
  VerifyOptions,
} from './verify-options.js';
export type { VerdictCache, VerdictCacheOptions } from './verdict-cache.js';
export type { BadgeVerdict, BatchProgress, VerifyManyOptions, VerifyWorker } from './verify-many-options.js';
export type { KnownRevocation } from './with-revocation.js';
