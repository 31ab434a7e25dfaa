import type { JsonObject } from '../json.js';
import type { Check } from '../verdict.js';

/** What stands behind a document of OB ≤ 2.0: who issued it, under which BadgeClass, and how far that could be found out. */
export interface Chain {
  readonly badgeClass?: JsonObject;
  readonly issuer?: JsonObject;
  /** Only problems: of reading, and of the model. */
  readonly checks: readonly Check[];
}
