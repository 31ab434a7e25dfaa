import { StoreError } from '../../store-error.js';
import type { StoreProblem } from '../../store-problems.js';

/** Throws a `StoreError` with this problem. */
export function refuse(problem: StoreProblem): never {
  throw new StoreError(problem);
}
