import type { StoreProblem, StoreProblemCode } from './store-problems.js';

/** Thrown by a store where it cannot do what was asked. `problem` holds the code and its facts. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem, options?: ErrorOptions) {
    super(problem.code, options);
    this.problem = problem;
  }

  get code(): StoreProblemCode {
    return this.problem.code;
  }
}
