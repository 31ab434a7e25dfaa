import type { Opened } from '../records/open-record.js';
import { lateClaim } from '../rules/evaluate.js';
import { judgeRequirement } from '../rules/judge-requirement.js';
import type { Missing } from '../rules/missing.js';
import { parseRule, type RuleAnswer } from '../rules/parse-rule.js';
import type { Scene } from '../rules/scene.js';
import type { Bundle } from './bundle.js';
import { findStamp } from './find-stamp.js';
import { lineageOf } from './lineage-of.js';
import { lastingOf } from './memory.js';

/**
 * What the rule that a badge carries finds missing (recognition §2.4, step 4). It may have been met on the day of the badge, or
 * by now: endorsements that came later repair it. A badge that carries no rule lacks nothing.
 */
export function lackingByOwnRule(
  badge: Opened<'badge'>,
  claim: Opened<'claim'> | undefined,
  now: number,
  bundle: Bundle,
): readonly Missing[] {
  const answer = readRule(badge, bundle);
  if (answer === undefined) return [];
  if (!answer.ok) return [{ code: 'rule.unknown', leaf: answer.problem.code }];
  const { rule } = answer;
  const given = Date.parse(badge.record.validFrom);
  const late = claim === undefined ? [] : lateClaim(rule, claim, given);
  const lacking = judgeRequirement(rule.require, sceneOf(badge, claim, now, now, bundle)).missing;
  if (lacking.length === 0) return late;
  const then = judgeRequirement(rule.require, sceneOf(badge, claim, given, now, bundle)).missing;
  return [...late, ...(then.length === 0 ? [] : lacking)];
}

function sceneOf(
  badge: Opened<'badge'>,
  claim: Opened<'claim'> | undefined,
  now: number,
  holdersAt: number,
  bundle: Bundle,
): Scene {
  const { id, achievement } = badge.record.credentialSubject;
  const lineage = lineageOf(achievement);
  const isStamped = findStamp(badge.record.id, lineage.creator, now, bundle) !== undefined;
  // With its stamp the community says that the family was young.
  const isMade = claim !== undefined && Date.parse(claim.record.created) <= now;
  return {
    bundle,
    candidate: id,
    lineage,
    claim: isMade ? claim : undefined,
    externals: [],
    holders: isStamped ? 0 : undefined,
    badge,
    now,
    holdersAt,
  };
}

/** In a badge the rule is JSON in a literal; elsewhere it may be written as it is. */
function readRule({ record }: Opened<'badge'>, bundle: Bundle): RuleAnswer | undefined {
  const { rule } = record.credentialSubject.achievement.criteria;
  if (rule === undefined) return undefined;
  const { written } = lastingOf(bundle);
  const answer = written.get(rule) ?? parseRule(typeof rule === 'string' ? parseJson(rule) : rule);
  written.set(rule, answer);
  return answer;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
