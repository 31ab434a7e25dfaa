import { createBundle, type Bundle, type BundleParts } from '../cascade/bundle.js';
import { lineageOf, type Lineage } from '../cascade/lineage-of.js';
import type { Achievement } from '../records/kinds/model.js';
import type { Opened } from '../records/open-record.js';

/** A badge of another place that was verified there and then: by `verify` of the core, with its recipient. */
export interface ExternalBadge {
  /** `zQm…`, of the badge as it is. */
  readonly digest: string;
  readonly issuer: string;
  readonly achievement: string;
  /** Whose it is: the caller has compared the recipient. */
  readonly subject: string;
  /** ISO 8601. */
  readonly validFrom: string;
  readonly validUntil?: string;
  readonly outcome: 'valid' | 'warning' | 'invalid' | 'unchecked';
}

/** What a rule is judged on: opened records, and for whom and what it is asked. */
export interface RuleRecords extends BundleParts {
  /** Who is to have the badge: a DID. */
  readonly candidate: string;
  /** The model of which the rule is. */
  readonly achievement: Achievement;
  /** The digest of the claim: it must be among `opened`. Not given: no claim was made. */
  readonly claim?: string;
  readonly externals?: readonly ExternalBadge[];
  /** How many people hold a badge of the family, where the caller knows: not known is no seed phase. */
  readonly holders?: number;
}

/** The records as leaves look at them. */
export interface Scene {
  readonly bundle: Bundle;
  readonly candidate: string;
  readonly lineage: Lineage;
  /** Made by the candidate for this achievement, and not past its time. */
  readonly claim: Opened<'claim'> | undefined;
  readonly externals: readonly ExternalBadge[];
  readonly holders: number | undefined;
  /** Of a badge that was given already: it. */
  readonly badge?: Opened<'badge'>;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** As of when it is asked who is a holder: of a badge that was given already, as it is known today. */
  readonly holdersAt: number;
}

export function buildScene(records: RuleRecords, now: Date): Scene {
  const bundle = createBundle(records);
  const { candidate, achievement, holders } = records;
  const claim = bundle.find('claim', records.claim);
  if (claim !== undefined) bundle.use(claim);
  const isTheirs =
    claim?.record.subject === candidate &&
    claim.record.achievement.id === achievement.id &&
    Date.parse(claim.record.created) <= now.getTime();
  return {
    bundle,
    candidate,
    lineage: lineageOf(achievement),
    claim: isTheirs ? claim : undefined,
    externals: records.externals ?? [],
    holders,
    now: now.getTime(),
    holdersAt: now.getTime(),
  };
}
