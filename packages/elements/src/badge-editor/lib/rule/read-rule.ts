import { parseRule } from '@commons-badges/recognition/rules.js';
import type { KnownLeaf, Requirement } from '@commons-badges/recognition';
import { buildRule } from './build-rule.js';
import type { PatternFacts } from './pattern-facts.js';
import { PATTERN_IDS, PATTERNS, type PatternId } from './patterns.js';
import { FIRST_RULE, type RuleDraft } from './rule-draft.js';

export interface ReadRule {
  readonly rule: RuleDraft;
  /** The workshop that the rule names: an id or a digest. */
  readonly event: string | null;
}

/**
 * The rule of a model as the kit shows it. One that the kit would write otherwise is kept as it is: a new version should change what
 * its writer changes and nothing else.
 */
export function readRule(json: unknown): ReadRule {
  const kept = typeof json === 'object' && json !== null ? json : null;
  const parsed = parseRule(json);
  if (!parsed.ok) return { rule: { ...FIRST_RULE, kept }, event: null };
  const { require, validFor = '', claimTTL = '' } = parsed.rule;
  const leaves = leavesOf(require);
  const read = leaves.map(patternOf);
  const chosen = read.flatMap((one) => one?.id ?? []);
  const event = eventOf(leaves);
  const draft: RuleDraft = {
    chosen,
    facts: Object.fromEntries(read.flatMap((one) => (one ? [[one.id, one.facts]] : []))),
    validFor,
    claimTTL,
    kept: null,
  };
  const hasSaid = [true, false].some((hasCommunity) => {
    const built = parseRule(buildRule(draft, { hasCommunity, event: event ?? '' }));
    return built.ok && isSame(built.rule, parsed.rule);
  });
  const isSaid = hasSaid && new Set(chosen).size === chosen.length;
  return { rule: isSaid ? draft : { ...draft, chosen: [], kept }, event };
}

function leavesOf(requirement: Requirement): readonly Requirement[] {
  return requirement.kind === 'all' ? requirement.of : [requirement];
}

function patternOf(
  requirement: Requirement,
): { readonly id: PatternId; readonly facts: Partial<PatternFacts> } | undefined {
  if (requirement.kind !== 'leaf') return undefined;
  for (const id of PATTERN_IDS) {
    const facts = PATTERNS[id].fromLeaf(requirement);
    if (facts) return { id, facts };
  }
  return undefined;
}

function eventOf(leaves: readonly Requirement[]): string | null {
  const attended = leaves.find(
    (leaf): leaf is KnownLeaf & { name: 'attended' } => leaf.kind === 'leaf' && leaf.name === 'attended',
  );
  return attended?.facts.event ?? null;
}

/** Whatever the order of the members. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => [name, ordered(part)]);
}
