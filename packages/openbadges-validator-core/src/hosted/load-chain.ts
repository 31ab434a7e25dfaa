import { BadgeError } from '../badge-error.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { hasType } from '../lib/has-type.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Session } from '../lib/session.js';
import { checkOpenBadges2Model } from '../models/check-open-badges-2-model.js';
import type { Check, CheckId, OpenBadgesVersion } from '../verdict.js';
import type { Chain } from './chain.js';
import { loadLinked, type LinkedNode } from './load-linked.js';
import { outcomeOf } from './outcome-of.js';
import { toModelChecks } from './to-model-checks.js';
import type { LegacyClass } from './upgrade-1-0.js';

const SOURCE = 'OB2 Data Validation';

/** Follows the links of an Assertion, BadgeClass or Endorsement to its issuer (OB2 Data Validation). */
export async function loadChain(
  node: JsonObject,
  version: OpenBadgesVersion | null,
  session: Session,
): Promise<Chain> {
  const follow = (link: Json | undefined, legacyClass: LegacyClass) =>
    load(link, legacyClass, version, session);
  if (hasType(node, 'Assertion')) {
    const { found: badgeClass, checks } = await follow(node['badge'], 'BadgeClass');
    if (badgeClass === undefined) return { checks };
    const { found: issuer, checks: more } = await follow(badgeClass['issuer'], 'Profile');
    return { badgeClass, ...(issuer && { issuer }), checks: [...checks, ...more] };
  }
  if (hasType(node, 'BadgeClass') || hasType(node, 'Endorsement')) {
    const { found: issuer, checks } = await follow(node['issuer'], 'Profile');
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
  version: OpenBadgesVersion | null,
  session: Session,
): Promise<Loaded> {
  const id: CheckId = legacyClass === 'Profile' ? 'issuer' : 'model';
  // A badge of 0.5 carries its class and issuer; nothing else stands at the origin that it names.
  if (version === '0.5' && isJsonObject(link)) return { found: link, checks: [] };
  try {
    const linked = await loadLinked(link, legacyClass, session);
    return { found: linked.node, checks: checkLinked(linked, legacyClass, version, id) };
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    return { checks: [problemCheck(id, outcomeOf(error.problem), SOURCE, error.problem)] };
  }
}

/** What was written in place was judged with the document that it stands in. */
function checkLinked(
  { node, url, version, movedFrom }: LinkedNode,
  legacyClass: LegacyClass,
  parentVersion: OpenBadgesVersion | null,
  id: CheckId,
): Check[] {
  if (url === undefined) return [];
  const problems = checkOpenBadges2Model(node, version ?? parentVersion, legacyClass);
  const checks = toModelChecks(problems, id);
  if (movedFrom === undefined || new URL(movedFrom).host === new URL(url).host) return checks;
  const moved = { code: 'hosted.id_mismatch', expected: movedFrom, found: url } as const;
  return [...checks, problemCheck(id, 'warn', SOURCE, moved)];
}
