import * as z from 'zod/mini';

/** A span of the calendar: `P2Y`, `P60D`. */
export interface Period {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

const FORM = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?$/;
const DAYS_A_WEEK = 7;

/** ISO 8601 in years, months, weeks and days, and longer than nothing. */
export const period = z.string().check(z.refine((text) => parsePeriod(text) !== undefined));

/** Undefined for what is no period. */
export function parsePeriod(text: string): Period | undefined {
  const parts = FORM.exec(text);
  if (parts === null) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  const found = { years, months, days: weeks * DAYS_A_WEEK + days };
  return Object.values(found).some((value) => value > 0) ? found : undefined;
}

/** A moment so much later, in milliseconds since 1970; earlier with `direction` −1. The 31st of a short month is its last day. */
export function shift(time: number, text: string, direction: 1 | -1 = 1): number {
  const { years, months, days } = parsePeriod(text) ?? { years: 0, months: 0, days: 0 };
  const date = new Date(time);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCFullYear(date.getUTCFullYear() + direction * years);
  date.setUTCMonth(date.getUTCMonth() + direction * months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, lastDay));
  date.setUTCDate(date.getUTCDate() + direction * days);
  return date.getTime();
}
