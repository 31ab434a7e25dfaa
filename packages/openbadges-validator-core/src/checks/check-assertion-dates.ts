import type { Json, JsonObject } from '../json.js';
import type { Problem } from '../problems.js';
import type { Check } from '../verdict.js';
import { parseDate } from './parse-date.js';

const SKEW_MS = 60_000;
const SOURCE = 'OB2 Assertion';

/** Is an assertion of OB ≤ 2.0 (in the form of 2.0) issued already, and not expired? `expires` itself is too late. */
export function checkAssertionDates(assertion: JsonObject, now: Date): Check[] {
  const problem = findProblem(assertion, now);
  if (problem === undefined) return [{ id: 'dates', outcome: 'pass', source: SOURCE }];
  return [{ id: 'dates', outcome: 'fail', source: SOURCE, ...problem }];
}

function findProblem({ issuedOn, expires }: JsonObject, now: Date): Problem | undefined {
  const issued = parseDate(issuedOn);
  const end = readEnd(expires);
  if (issued === undefined) return { code: 'date.malformed', path: 'issuedOn' };
  if (end === undefined) return { code: 'date.malformed', path: 'expires' };
  if (end < issued) return { code: 'date.order', from: String(issuedOn), until: String(expires) };
  if (issued > now.getTime() + SKEW_MS) return { code: 'date.not_yet_valid', at: String(issuedOn) };
  return end <= now.getTime() ? { code: 'date.expired', at: String(expires) } : undefined;
}

function readEnd(expires: Json | undefined): number | undefined {
  return expires === undefined || expires === null ? Infinity : parseDate(expires);
}
