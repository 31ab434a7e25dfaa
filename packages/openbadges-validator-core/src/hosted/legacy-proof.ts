import type { JsonObject } from '../json.js';
import type { Check, OpenBadgesVersion } from '../verdict.js';
import type { Chain } from './chain.js';

/** What hosted or signed verification found out. */
export interface LegacyProof {
  /** Proof, issuer, status; and problems of what the badge links to. */
  readonly checks: readonly Check[];
  /** The document that was proven, in the form of OB 2.0: absent when none was. */
  readonly proven?: JsonObject;
  /** For which `proven` was written. */
  readonly version?: OpenBadgesVersion | null;
  readonly chain?: Chain;
}
