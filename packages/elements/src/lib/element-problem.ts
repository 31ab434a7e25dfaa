import type { StoreProblem, StoreProblemCode, StoreProblemFacts } from '@commons-badges/stores';
import type { Problem, ProblemCode, ProblemFacts } from 'openbadges-validator-core';

/** Every problem an element can be told of and has a sentence for. */
export type ElementProblem = Problem | StoreProblem;
export type ElementProblemCode = ProblemCode | StoreProblemCode;
export type ElementProblemFacts = ProblemFacts & StoreProblemFacts;
