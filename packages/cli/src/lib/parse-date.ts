import { misuse } from '../usage-error.js';

const DAY_OR_TIME = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;

/** A day (its start in UTC), or a time with its zone (ISO 8601). Throws a `UsageError` `usage.not_a_date`. */
export function parseDate(value: string): Date {
  const date = new Date(DAY_OR_TIME.test(value) ? value : NaN);
  // JavaScript makes 1 May of 31 April.
  const isOfCalendar = !Number.isNaN(date.getTime()) && isDay(value.slice(0, 10));
  return isOfCalendar ? date : misuse('usage.not_a_date', { value });
}

function isDay(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
