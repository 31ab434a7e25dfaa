import type { Json } from '../json.js';

/**
 * Writes JSON in the one form of RFC 8785 (JCS): members sorted by UTF-16 code units, no spaces, numbers and strings as
 * ECMAScript writes them. Throws a `TypeError` for what JSON cannot say: a number that is not finite, half a surrogate pair.
 */
export function canonicalizeJson(value: Json): string {
  if (typeof value === 'string') return canonicalizeString(value);
  if (typeof value === 'number') return canonicalizeNumber(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonicalizeJson).join(',')}]`;
  const members = Object.entries(value).filter((member): member is [string, Json] => member[1] !== undefined);
  members.sort(([first], [second]) => (first < second ? -1 : 1));
  return `{${members.map(([name, member]) => `${canonicalizeString(name)}:${canonicalizeJson(member)}`).join(',')}}`;
}

function canonicalizeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('JSON has no number that is not finite');
  return JSON.stringify(value);
}

const LONE_SURROGATE = /\p{Surrogate}/u;

function canonicalizeString(value: string): string {
  if (LONE_SURROGATE.test(value)) throw new TypeError('JSON text holds half a surrogate pair');
  return JSON.stringify(value);
}
