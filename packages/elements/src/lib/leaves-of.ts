import type { BadgeRule, LeafFacts, LeafName, Requirement } from '@commons-badges/recognition';

/** What a rule says of one pattern, wherever it stands in it. */
export function leavesOf<N extends LeafName>(name: N, rule: BadgeRule | undefined): readonly LeafFacts[N][] {
  return rule === undefined ? [] : find(rule.require, name, true);
}

/** The same of what has to be in any case: not of one among several ways. */
export function requiredLeaf<N extends LeafName>(
  name: N,
  rule: BadgeRule | undefined,
): LeafFacts[N] | undefined {
  return rule === undefined ? undefined : find(rule.require, name, false)[0];
}

function find<N extends LeafName>(
  requirement: Requirement,
  name: N,
  amongWays: boolean,
): readonly LeafFacts[N][] {
  if (requirement.kind === 'unknown') return [];
  if (requirement.kind === 'leaf')
    return requirement.name === name ? [requirement.facts as unknown as LeafFacts[N]] : [];
  const isLookedAt = amongWays || requirement.kind === 'all' || requirement.of.length === 1;
  return isLookedAt ? requirement.of.flatMap((part) => find(part, name, amongWays)) : [];
}
