import { problemCheck } from '../lib/problem-check.js';
import type { Problem } from '../problems.js';
import type { Check, CheckId } from '../verdict.js';

const SOURCE = 'OB2 Data Validation';
/** Where the vocabularies of the standard stand: all of them are known. */
const STANDARD = /^https?:\/\/w3id\.org\/openbadges\//;

/** What the rules of the model have against a document. Somebody else's vocabulary cannot be read, which proves nothing. */
export function toModelChecks(problems: readonly Problem[], id: CheckId = 'model'): Check[] {
  return problems.map((problem) => {
    const isForeign = problem.code === 'context.unknown' && !STANDARD.test(problem.context);
    return problemCheck(id, isForeign ? 'unchecked' : 'fail', SOURCE, problem);
  });
}
