import type { RecordProblem, RecordProblemCode } from './record-problems.js';

/** Thrown where a caller asked for a record that cannot be made. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly problem: RecordProblem;

  constructor(problem: RecordProblem) {
    super(problem.code);
    this.problem = problem;
  }

  get code(): RecordProblemCode {
    return this.problem.code;
  }
}
