/**
 * Every problem a store adds to those of the validator core: one code, and the facts that belong to it. A code is
 * public API: it is never renamed, only added. Sentences are made elsewhere, from the code and the facts.
 */
export interface StoreProblemFacts {
  /** The place keeps no records that are sent to it. */
  'store.read_only': { readonly store: string };
  /** What was read is neither a badge nor a list of badges. */
  'store.not_a_list': object;
  /** One entry of a list is nothing that could be a badge. `position` counts from 1. */
  'store.entry_unreadable': { readonly position: number };
}

export type StoreProblemCode = keyof StoreProblemFacts;

/** A code with its facts: `{ code: 'store.entry_unreadable', position }`. */
export type StoreProblem<C extends StoreProblemCode = StoreProblemCode> = C extends StoreProblemCode
  ? { readonly code: C } & StoreProblemFacts[C]
  : never;
