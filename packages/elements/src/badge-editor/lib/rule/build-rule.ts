import { PATTERNS, type PatternId } from './patterns.js';
import { factsOf, type RuleDraft } from './rule-draft.js';
import { signerOf } from './signer-of.js';

export interface RuleSurroundings {
  readonly hasCommunity: boolean;
  /** The digest of the workshop, for « J’y étais ». */
  readonly event: string;
}

/** Stands for a workshop that is not open yet: the sentence of a rule does not name it. */
export const SOME_EVENT = 'urn:event';

/** The JSON of a rule. Whether it is one is for `parseRule` to say: it may still lack something. */
export function buildRule(draft: RuleDraft, { hasCommunity, event }: RuleSurroundings): object {
  if (draft.kept) return draft.kept;
  const leaves = draft.chosen.map((id) => leafOf(id, draft, event));
  const [first = {}] = leaves;
  return {
    type: 'BadgeRule',
    v: 1,
    signer: signerOf(draft.chosen, hasCommunity),
    ...(draft.validFor && { validFor: draft.validFor }),
    ...(draft.claimTTL && { claimTTL: draft.claimTTL }),
    require: leaves.length > 1 ? { all: leaves } : first,
  };
}

export function leafOf(id: PatternId, draft: RuleDraft, event: string): object {
  return PATTERNS[id].toLeaf(factsOf(id, draft), event);
}
