import type { LeafFacts, LeafName } from './leaves/index.js';

/** A leaf of a pattern that this version knows. */
export type KnownLeaf = {
  readonly [N in LeafName]: { readonly kind: 'leaf'; readonly name: N; readonly facts: LeafFacts[N] };
}[LeafName];

/** What must be true: leaves, and how they are joined. */
export type Requirement =
  | KnownLeaf
  /** Of a later version, or with a member that this one does not know: never true. */
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Requirement[] }
  | { readonly kind: 'atLeast'; readonly n: number; readonly of: readonly Requirement[] };

/** A rule as it was read from `achievement.criteria.rule` (recognition §3). */
export interface BadgeRule {
  /** Who signs the badge once the rule is fulfilled. */
  readonly signer: 'peer' | 'community' | 'self';
  /** How long the badge is good: ISO 8601, `P2Y`. */
  readonly validFor?: string;
  /** How long a claim stays open: `P60D`. */
  readonly claimTTL?: string;
  readonly require: Requirement;
}

export interface RuleProblemFacts {
  /** It does not say what it must, at `path`: members joined by dots. */
  'rule.malformed': { readonly path: string };
  'rule.unsupported_version': { readonly version: string };
  'rule.too_deep': { readonly limit: number };
  'rule.too_many_leaves': { readonly limit: number };
}

export type RuleProblemCode = keyof RuleProblemFacts;
export type RuleProblem = {
  readonly [C in RuleProblemCode]: { readonly code: C } & RuleProblemFacts[C];
}[RuleProblemCode];
