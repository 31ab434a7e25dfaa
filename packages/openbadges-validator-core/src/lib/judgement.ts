import type { BadgeResult } from '../badge.js';
import type { BadgeDocument } from '../badge-document.js';
import type { JsonObject } from '../json.js';
import type { Check, ContainedVerdict, EndorsementVerdict } from '../verdict.js';

/** What was found of a credential. */
export interface Judgement {
  /** What was judged in the end: what was handed in, or the newer edition that its issuer has of it. */
  readonly document: BadgeDocument;
  readonly credential: JsonObject;
  readonly checks: readonly Check[];
  readonly results?: readonly BadgeResult[];
  readonly endorsements?: readonly EndorsementVerdict[];
  readonly contained?: readonly ContainedVerdict[];
}
