import { BadgeError } from '../badge-error.js';
import type { Json, JsonObject } from '../json.js';
import { hasType } from '../lib/has-type.js';
import { idOf } from '../lib/id-of.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Session } from '../lib/session.js';
import { checkOpenBadges2Model } from '../models/check-open-badges-2-model.js';
import type { Check, CheckId, OpenBadgesVersion } from '../verdict.js';
import type { Chain } from './chain.js';
import { loadLinked } from './load-linked.js';
import { outcomeOf } from './outcome-of.js';
import type { LegacyClass } from './upgrade-1-0.js';

export interface ChainOptions {
  readonly version: OpenBadgesVersion | null;
  /** The host that vouches for what is written in place; none for a signed badge. */
  readonly host: string | undefined;
  readonly session: Session;
}

/** Follows the links of an Assertion, BadgeClass or Endorsement to its issuer (OB2 Data Validation). */
export async function loadChain(node: JsonObject, options: ChainOptions): Promise<Chain> {
  if (hasType(node, 'Assertion')) {
    const { found: badgeClass, checks } = await load(node['badge'], 'BadgeClass', options);
    if (badgeClass === undefined) return { checks };
    const { found: issuer, checks: more } = await load(badgeClass['issuer'], 'Profile', options);
    return { badgeClass, ...(issuer && { issuer }), checks: [...checks, ...more] };
  }
  if (hasType(node, 'BadgeClass') || hasType(node, 'Endorsement')) {
    const { found: issuer, checks } = await load(node['issuer'], 'Profile', options);
    return { ...(issuer && { issuer }), checks };
  }
  return { checks: [] };
}

interface Loaded {
  readonly found?: JsonObject;
  readonly checks: readonly Check[];
}

async function load(
  link: Json | undefined,
  legacyClass: LegacyClass,
  options: ChainOptions,
): Promise<Loaded> {
  const id: CheckId = legacyClass === 'Profile' ? 'issuer' : 'model';
  try {
    // A badge of 0.5 carries its issuer; nothing else stands at the origin that it names.
    const host = options.version === '0.5' ? hostOfLink(link) : options.host;
    const { node, isFetched } = await loadLinked(link, legacyClass, host, options.session);
    const problems = isFetched ? checkOpenBadges2Model(node, options.version, legacyClass) : [];
    return { found: node, checks: problems.map((problem) => problemCheck(id, 'fail', SOURCE, problem)) };
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    return { checks: [problemCheck(id, outcomeOf(error.problem), SOURCE, error.problem)] };
  }
}

const SOURCE = 'OB2 Data Validation';

function hostOfLink(link: Json | undefined): string | undefined {
  const id = idOf(link);
  return id !== undefined && URL.canParse(id) ? new URL(id).host : undefined;
}
