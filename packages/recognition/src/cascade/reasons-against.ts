import type { Opened } from '../records/open-record.js';
import type { Missing } from '../rules/missing.js';
import type { Bundle } from './bundle.js';
import type { CascadeReason } from './cascade.js';
import { claimDigestsOf, claimOf } from './claim-of.js';
import { familyRules } from './family-rules.js';
import { isOfCommunity, isReached } from './is-reached.js';
import { lineageOf } from './lineage-of.js';
import { lackingByOwnRule } from './own-rule.js';

/** Codes that say by themselves that a badge is not what it seems, once no record is missing. */
const TELLING: readonly CascadeReason['code'][] = ['claim.not_found', 'claim.not_hers', 'rule.not_met'];

export function isTelling({ code }: CascadeReason): boolean {
  return TELLING.includes(code);
}

/** What stands against the chain of a badge, most telling first (recognition §2.4, steps 2 to 5). Nothing against a source's. */
export function reasonsAgainst(
  badge: Opened<'badge'>,
  now: number,
  bundle: Bundle,
): readonly CascadeReason[] {
  if (isSource(badge, bundle)) return [];
  const claim = claimOf(badge, bundle);
  if (claim !== undefined) bundle.use(claim);
  const reasons = [againstClaim(badge, claim, bundle), ...againstRule(badge, claim, now, bundle)];
  if (!isReached(badge, now, bundle)) reasons.push({ code: 'paths.too_few' });
  return reasons.filter((one) => one !== undefined);
}

/** The community issued it, or the charter in force names its subject as a root. */
function isSource(badge: Opened<'badge'>, bundle: Bundle): boolean {
  const { id, achievement } = badge.record.credentialSubject;
  const { family, creator } = lineageOf(achievement);
  return isOfCommunity(badge) || familyRules(family, creator, bundle).roots.has(id);
}

/** A claim that is not at hand says nothing; one that is there must be hers, and of this badge. */
function againstClaim(
  badge: Opened<'badge'>,
  claim: Opened<'claim'> | undefined,
  bundle: Bundle,
): CascadeReason | undefined {
  if (claim !== undefined) {
    const isOfIt = claim.record.achievement.id === badge.record.credentialSubject.achievement.id;
    return isOfIt ? undefined : { code: 'claim.not_hers', about: [claim.digest] };
  }
  const named = claimDigestsOf(badge);
  if (named.length === 0) return { code: 'claim.not_found' };
  if (named.some((digest) => bundle.has(digest))) return { code: 'claim.not_hers', about: named };
  return { code: 'records.missing', about: named };
}

/**
 * Endorsements come with a badge, and its claim is named by it: where the rule lacks them it is not met. Other records may be kept
 * elsewhere, and a pattern of a later version cannot be judged: neither makes a badge false.
 */
function againstRule(
  badge: Opened<'badge'>,
  claim: Opened<'claim'> | undefined,
  now: number,
  bundle: Bundle,
): readonly CascadeReason[] {
  const lacking = lackingByOwnRule(badge, claim, now, bundle);
  if (lacking.length === 0) return [];
  return lacking.some(isCarried)
    ? [{ code: 'rule.not_met' }]
    : [{ code: 'rule.not_met' }, { code: 'records.missing' }];
}

function isCarried(missing: Missing): boolean {
  if (missing.code === 'choice') return missing.of.every((way) => way.some(isCarried));
  return missing.code.startsWith('endorsed.') || missing.code.startsWith('claim.');
}
