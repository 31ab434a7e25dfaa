import type { StoreProblem, StoreProblemCode, StoreProblemFacts } from '@commons-badges/stores';
import type { Problem, ProblemCode, ProblemFacts } from 'openbadges-validator-core';

/** What can go wrong in the page itself. */
export interface PageProblemFacts {
  /** A part of the page did not come: there was no connection when it was first needed. */
  'page.not_loaded': object;
}

/** Every problem an element can be told of and has a sentence for. */
export type ElementProblem = Problem | StoreProblem | { readonly code: 'page.not_loaded' };
export type ElementProblemCode = ProblemCode | StoreProblemCode | keyof PageProblemFacts;
export type ElementProblemFacts = ProblemFacts & StoreProblemFacts & PageProblemFacts;
