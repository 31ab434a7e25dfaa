import type { BadgeRule } from '@commons-badges/recognition';
import { NO_FACTS, type PatternFacts } from './pattern-facts.js';
import { PATTERNS, type PatternId } from './patterns.js';

export type Signer = BadgeRule['signer'];

/** More than a gardener reads (recognition §3). */
export const MAX_PATTERNS = 3;

/** A rule as it is being chosen. */
export interface RuleDraft {
  readonly chosen: readonly PatternId[];
  /** What was set, also of patterns that are no longer chosen: nothing typed is lost. */
  readonly facts: { readonly [P in PatternId]?: Partial<PatternFacts> };
  /** ISO 8601; empty: for ever. */
  readonly validFor: string;
  /** How long a claim stays open; empty: without an end. */
  readonly claimTTL: string;
  /** The JSON of a rule that the kit cannot say, which is kept as it is. */
  readonly kept: object | null;
}

export const FIRST_RULE: RuleDraft = {
  chosen: ['P1'],
  facts: {},
  validFor: '',
  claimTTL: 'P60D',
  kept: null,
};

/** Everything that is set of one pattern. */
export function factsOf(id: PatternId, { facts }: RuleDraft): PatternFacts {
  return { ...NO_FACTS, ...PATTERNS[id].defaults, ...facts[id] };
}
