import { isUnknowable } from '../lib/is-unknowable.js';
import type { Problem } from '../problems.js';

/** Gone for good: the host answered, and says that there is no such document. */
const GONE: readonly number[] = [404, 410];

/** What a problem in the chain of a hosted badge means: nothing found out, or something found to be wrong. */
export function outcomeOf(problem: Problem): 'fail' | 'unchecked' {
  if (problem.code === 'fetch.http_status') return GONE.includes(problem.status) ? 'fail' : 'unchecked';
  return isUnknowable(problem.code) ? 'unchecked' : 'fail';
}
