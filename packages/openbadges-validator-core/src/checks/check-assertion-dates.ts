import type { JsonObject } from '../json.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Problem } from '../problems.js';
import type { Check } from '../verdict.js';
import { readDate } from './read-date.js';

const SKEW_MS = 60_000;
const SOURCE = 'OB2 Assertion';

/**
 * Is an assertion of OB ≤ 2.0 (in the form of 2.0) issued already, and not expired? `expires` itself is too late. Whether
 * it has to say when it was issued is the model's question: one of 0.5 need not.
 */
export function checkAssertionDates(assertion: JsonObject, now: Date): Check[] {
  const problem = findProblem(assertion, now);
  if (problem === undefined) return [{ id: 'dates', outcome: 'pass', source: SOURCE }];
  return [problemCheck('dates', 'fail', SOURCE, problem)];
}

function findProblem(assertion: JsonObject, now: Date): Problem | undefined {
  const issued = readDate(assertion['issuedOn']);
  const expires = readDate(assertion['expires']);
  if (issued.isThere && issued.time === undefined) return { code: 'date.malformed', path: 'issuedOn' };
  if (expires.isThere && expires.time === undefined) return { code: 'date.malformed', path: 'expires' };
  const { time: start = -Infinity } = issued;
  const { time: end = Infinity } = expires;
  if (end < start) return { code: 'date.order', from: issued.text, until: expires.text };
  if (start > now.getTime() + SKEW_MS) return { code: 'date.not_yet_valid', at: issued.text };
  return end <= now.getTime() ? { code: 'date.expired', at: expires.text } : undefined;
}
