import type { Json } from '../json.js';

/** Seconds since 1970, written as a text; fewer digits are a day in the basic format of ISO 8601. */
const SECONDS = /^\d{9,11}(?:\.\d+)?$/;
const EXTENDED =
  /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?)|(\.\d+))?(Z|[+-]\d\d(?::?\d\d)?)?)?)?$/;
const BASIC =
  /^(\d{4})(\d\d)(?:(\d\d)(?:T(\d\d)(\d\d)(?:(\d\d(?:\.\d+)?)|(\.\d+))?(Z|[+-]\d\d(?::?\d\d)?)?)?)?$/;

/**
 * Brings a date of OB 1.x (seconds since 1970, or any date of ISO 8601) to the date with time and zone that 2.0 asks
 * for. What says no zone is read as UTC, and what says no day as the first one. What is no date stays, for the model
 * check to refuse.
 */
export function upgradeDate(value: Json): Json {
  const seconds = typeof value === 'string' && SECONDS.test(value) ? Number(value) : value;
  if (typeof seconds === 'number') return isTime(seconds) ? new Date(seconds * 1000).toISOString() : value;
  const parts = typeof value === 'string' ? (EXTENDED.exec(value) ?? BASIC.exec(value)) : null;
  if (parts === null) return value;
  const [, year = '', month = '', day = '01', hour = '00', minute = '00', second, fraction, zone] = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second ?? secondsOf(fraction)}${zone ?? 'Z'}`;
}

function isTime(seconds: number): boolean {
  return !Number.isNaN(new Date(seconds * 1000).getTime());
}

/** ISO 8601 lets the last part have a fraction, also where that part is the minute. */
function secondsOf(fraction: string | undefined): string {
  return String(Math.floor(Number(fraction ?? 0) * 60)).padStart(2, '0');
}
