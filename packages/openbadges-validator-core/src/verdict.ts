import type { Badge, BadgeProfile } from './badge.js';
import type { Problem } from './problems.js';

/**
 * The four answers. `unchecked` means that something needed for an answer could not be found out (network, suite,
 * vocabulary); it is never shown as `valid`.
 */
export type Outcome = 'valid' | 'warning' | 'invalid' | 'unchecked';

export type CheckOutcome = 'pass' | 'warn' | 'fail' | 'unchecked' | 'skipped';

export type CheckId =
  | 'input'
  | 'model'
  | 'proof'
  | 'issuer'
  | 'dates'
  | 'refresh'
  | 'status'
  | 'recipient'
  | 'endorsements'
  | 'contained'
  | 'trust';

interface CheckBase {
  readonly id: CheckId;
  /** Where the rule stands, such as `OB3 §9.1.4`, `VC-DI §4.4`, `RFC 8725 §3.1`. */
  readonly source: string;
}

/** A check that went well may carry a code with facts to tell (`issuer.known`); one that did not always does. */
export type Check =
  | (CheckBase & { readonly outcome: 'pass' | 'skipped'; readonly code?: undefined })
  | (CheckBase & { readonly outcome: CheckOutcome } & Problem);

export type OpenBadgesVersion = '0.5' | '1.0' | '1.1' | '2.0' | '3.0';

export interface Verdict {
  readonly outcome: Outcome;
  readonly openBadgesVersion: OpenBadgesVersion | null;
  /** In the order in which they were made. One id may stand several times (two proofs, two status entries). */
  readonly checks: readonly Check[];
  /** Only from verified bytes: absent when no proof could be shown to hold. */
  readonly badge?: Badge;
  /** One for each endorsement that the badge carries, up to 32; absent where it carries none or its own proof does not hold. */
  readonly endorsements?: readonly EndorsementVerdict[];
  /** One for each credential in a record (CLR 2.0), up to 64; absent for what is no record, or whose own proof does not hold. */
  readonly contained?: readonly ContainedVerdict[];
}

/** What is said of one credential in a record, judged as the credential that it is, without its own endorsements. */
export interface ContainedVerdict {
  readonly outcome: Outcome;
  readonly checks: readonly Check[];
  /** Only from verified bytes. */
  readonly badge?: Badge;
}

/**
 * What is said of one endorsement, judged as the credential that it is (OB3 §9.2). What it says stands here only where its
 * own proof holds: a forged one has an outcome and checks, and no name to show.
 */
export interface EndorsementVerdict {
  readonly outcome: Outcome;
  readonly checks: readonly Check[];
  /** Which part of the badge carries it. */
  readonly carriedBy: 'credential' | 'issuer' | 'achievement';
  /** The id of what it speaks about. */
  readonly about?: string;
  readonly by?: BadgeProfile;
  readonly comment?: string;
  /** ISO 8601 with zone. */
  readonly issuedOn?: string;
}
