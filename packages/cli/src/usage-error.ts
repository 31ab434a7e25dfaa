import type { UsageCode, UsageFacts, UsageProblem } from './usage-problem.js';

/** Ends a command that was not asked for rightly. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly problem: UsageProblem;

  constructor(problem: UsageProblem, options?: ErrorOptions) {
    super(problem.code, options);
    this.problem = problem;
  }
}

/** Builds a problem and throws it as a {@link UsageError}. */
export function misuse<C extends UsageCode>(code: C, facts: UsageFacts[C], options?: ErrorOptions): never {
  throw new UsageError({ code, ...facts } as UsageProblem, options);
}
