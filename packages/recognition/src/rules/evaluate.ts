import { freeze } from '../records/lib/freeze.js';
import type { Opened } from '../records/open-record.js';
import { judgeRequirement } from './judge-requirement.js';
import { shift } from './lib/period.js';
import type { Missing } from './missing.js';
import { phraseOf, type Language } from './phrases/phrase-of.js';
import type { BadgeRule } from './rule.js';
import { buildScene, type RuleRecords, type Scene } from './scene.js';

/** What a rule says of records. */
export interface RuleVerdict {
  readonly ok: boolean;
  /** What is lacking, in the order of the rule; empty where it is `ok`. `missingPhrase` says it in words. */
  readonly missing: readonly Missing[];
  /** The digests of all that the answer rests on, for or against, sorted. These records alone give the same answer. */
  readonly used: readonly string[];
  /** The rule in words. */
  readonly phrase: string;
  /** Separate paths from the roots, up to those asked for; absent where the rule counts none. */
  readonly paths?: number;
  /** Reached by what is enough while the family has few holders: one more signature makes it whole later. */
  readonly seed?: true;
}

const DAY_MS = 86_400_000;

/**
 * Judges whether a badge may be given: a pure function of opened records and of the moment, in whatever order and number they come
 * (recognition §3). `now` is the moment of the badge: to look at one that exists, give its `validFrom`.
 *
 * Signatures were checked by `openRecord`; what is not `valid` counts for nothing. Where a claim is named, it must be there and
 * still be open.
 */
export function evaluate(
  rule: BadgeRule,
  records: RuleRecords,
  now: Date,
  language: Language = 'fr',
): RuleVerdict {
  const scene = buildScene(records, now);
  const { missing, paths, seed } = judgeRequirement(rule.require, scene);
  const found = [...lackingClaim(rule, records, scene), ...missing];
  const ok = found.length === 0;
  return freeze({
    ok,
    missing: withoutRepeats(found),
    used: [...scene.bundle.used].sort(),
    phrase: phraseOf(rule, language),
    ...(paths !== undefined && { paths }),
    ...(ok && seed === true && { seed }),
  });
}

function lackingClaim(
  rule: BadgeRule,
  { claim: digest }: RuleRecords,
  { claim, now }: Scene,
): readonly Missing[] {
  if (digest === undefined) return [];
  return claim === undefined ? [{ code: 'claim.none' }] : lateClaim(rule, claim, now);
}

/** A claim is open for as long as the rule says. */
export function lateClaim(
  { claimTTL }: BadgeRule,
  { record }: Opened<'claim'>,
  now: number,
): readonly Missing[] {
  if (claimTTL === undefined) return [];
  const end = shift(Date.parse(record.created), claimTTL);
  return now <= end ? [] : [{ code: 'claim.expired', days: Math.ceil((now - end) / DAY_MS) }];
}

function withoutRepeats(missing: readonly Missing[]): readonly Missing[] {
  const byText = new Map(missing.map((one) => [JSON.stringify(one), one]));
  return [...byText.values()];
}
