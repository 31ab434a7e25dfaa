import type { LeafFacts, LeafName } from '../leaves/index.js';
import type { MissingCode, MissingFacts } from '../missing.js';

/** What a language must be able to say of rules. A missing key does not compile. */
export interface RuleWords {
  /** A sentence for each pattern, with its end. */
  readonly leaves: { readonly [N in LeafName]: (facts: LeafFacts[N]) => string };
  readonly unknownLeaf: string;
  /** Between two things that must both be. */
  readonly and: string;
  /** Joins sentences; `n` of them are enough. */
  readonly some: (n: number, sentences: readonly string[]) => string;
  readonly validFor: (period: string) => string;
  readonly claimTTL: (period: string) => string;
  /** What is lacking, without a capital and without an end: to stand in a list. */
  readonly missing: { readonly [C in MissingCode]: (facts: MissingFacts[C]) => string };
}
