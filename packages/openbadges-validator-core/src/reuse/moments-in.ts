import { jsonOfJws } from './json-of-jws.js';

/** A short time in which a check could turn: milliseconds since 1970, both ends within. */
export interface Moment {
  readonly from: number;
  readonly until: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Checks forgive clocks that differ by a minute; who knows which others will. */
const MARGIN = 10 * MINUTE;
/** A date without zone may be meant anywhere on Earth, and a day lasts until its end. */
const ZONE_MARGIN = 50 * HOUR;
/** JSON that is read nests less; a JWT within a JWT counts on. */
const DEEPEST = 200;

/** Where it is not known which moments are there, it can be any. */
const ANY_TIME: Moment = { from: -Infinity, until: Infinity };

const ZONED = /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/i;

/**
 * Every moment that is written anywhere in a value: ISO dates and whatever else `Date` reads as one, numbers that can be
 * seconds or milliseconds since 1970, and all of these inside JWTs.
 */
export function momentsIn(value: unknown): readonly Moment[] {
  const moments: Moment[] = [];
  collect(value, moments, 0);
  return moments;
}

function collect(value: unknown, moments: Moment[], depth: number): void {
  if (depth > DEEPEST) moments.push(ANY_TIME);
  else if (typeof value === 'number') collectNumber(value, moments);
  else if (typeof value === 'string') collectText(value, moments, depth);
  else if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) collect(member, moments, depth + 1);
  }
}

function collectNumber(value: number, moments: Moment[]): void {
  if (value >= 1e8 && value < 1e11) moments.push(around(value * 1000, MARGIN));
  else if (value >= 1e11 && value < 1e14) moments.push(around(value, MARGIN));
}

function collectText(text: string, moments: Moment[], depth: number): void {
  if (/^\s*\d+(?:\.\d*)?\s*$/.test(text)) collectNumber(Number(text), moments);
  else if (/\d/.test(text)) collectDate(text.trim(), moments);
  if (!text.includes('.')) return;
  const inner = jsonOfJws(text);
  if (inner === undefined) moments.push(ANY_TIME);
  else collect(inner, moments, depth + 1);
}

function collectDate(text: string, moments: Moment[]): void {
  const time = Date.parse(text);
  const day = Number.isNaN(time) ? Date.parse(text.slice(0, 'YYYY-MM-DD'.length)) : time;
  if (Number.isNaN(day)) return;
  moments.push(around(day, ZONED.test(text) && day === time ? MARGIN : ZONE_MARGIN));
}

function around(time: number, margin: number): Moment {
  return { from: time - margin, until: time + margin };
}
