import type { JsonObject } from '../json.js';
import { problemCheck } from '../lib/problem-check.js';
import type { Problem } from '../problems.js';
import type { Check } from '../verdict.js';
import { readDate, type WrittenDate } from './read-date.js';

/** A clock may run a little behind the issuer's. */
const SKEW_MS = 60_000;
const SOURCE = 'OB3 §9.1.4';

/**
 * Is it valid now? Reads `validFrom`/`validUntil` (VCDM 2.0) and `issuanceDate`/`expirationDate` (1.1); where both
 * stand, both are kept to. A date that cannot be read fails, for nobody can say that it has not passed.
 */
export function checkDates(credential: JsonObject, now: Date): Check[] {
  const problems = [
    ...checkPair(credential, 'validFrom', 'validUntil', now),
    ...checkPair(credential, 'issuanceDate', 'expirationDate', now),
  ];
  if (problems.length === 0) return [{ id: 'dates', outcome: 'pass', source: SOURCE }];
  return problems.map((problem) => problemCheck('dates', 'fail', SOURCE, problem));
}

function checkPair(credential: JsonObject, start: string, end: string, now: Date): Problem[] {
  const from = readDate(credential[start]);
  const until = readDate(credential[end]);
  const problems = [...checkReadable(start, from), ...checkReadable(end, until)];
  if (problems.length > 0) return problems;
  const { time: fromTime = -Infinity } = from;
  const { time: untilTime = Infinity } = until;
  if (untilTime < fromTime) return [{ code: 'date.order', from: from.text, until: until.text }];
  if (fromTime > now.getTime() + SKEW_MS) return [{ code: 'date.not_yet_valid', at: from.text }];
  return untilTime < now.getTime() ? [{ code: 'date.expired', at: until.text }] : [];
}

function checkReadable(path: string, { isThere, time }: WrittenDate): Problem[] {
  return isThere && time === undefined ? [{ code: 'date.malformed', path }] : [];
}
