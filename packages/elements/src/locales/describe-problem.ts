import type { ElementProblem } from '../lib/element-problem.js';
import type { ProblemSentences } from './explanations.js';

/** The sentence of a problem. Code and facts come together in a problem, which the compiler cannot see through a table. */
export function describeProblem(sentences: ProblemSentences, problem: ElementProblem): string {
  const describe = sentences[problem.code] as (facts: ElementProblem) => string;
  return describe(problem);
}
