import { clipFacts } from './lib/clip-facts.js';
import type { Problem, ProblemCode, ProblemFacts } from './problems.js';

/** Thrown where a caller asked for a value that cannot be given. `problem` holds the code and its facts. */
export class BadgeError extends Error {
  override readonly name = 'BadgeError';
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.code, options);
    this.problem = problem;
  }

  get code(): ProblemCode {
    return this.problem.code;
  }
}

/** Builds a problem and throws it as a {@link BadgeError}. */
export function fail<C extends ProblemCode>(code: C, facts: ProblemFacts[C], options?: ErrorOptions): never {
  throw new BadgeError(clipFacts({ code, ...facts } as Problem), options);
}
