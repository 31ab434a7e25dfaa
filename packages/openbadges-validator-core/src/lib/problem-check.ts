import { clipFacts } from './clip-facts.js';
import type { Problem } from '../problems.js';
import type { Check, CheckId, CheckOutcome } from '../verdict.js';

/** A check that has a problem to tell. */
export function problemCheck(id: CheckId, outcome: CheckOutcome, source: string, problem: Problem): Check {
  return { id, outcome, source, ...clipFacts(problem) };
}
