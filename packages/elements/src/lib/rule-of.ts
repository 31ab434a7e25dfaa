import type { BadgeRule, Opened } from '@commons-badges/recognition';
import { parseRule } from '@commons-badges/recognition/rules.js';

/** The rule of a badge model; undefined for one that cannot be read here. */
export function ruleOf({ record }: Opened<'model'>): BadgeRule | undefined {
  const answer = parseRule(record.criteria.rule);
  return answer.ok ? answer.rule : undefined;
}
