import { StoreError } from '@commons-badges/stores/store-error.js';
import { BadgeError } from 'openbadges-validator-core/badge-error.js';
import type { ElementProblem } from './element-problem.js';

/** The problem inside an error that was expected; everything else is thrown on. */
export function toProblem(cause: unknown): ElementProblem {
  if (cause instanceof BadgeError || cause instanceof StoreError) return cause.problem;
  throw cause;
}
