import { fail } from '../badge-error.js';
import { MAX_INPUT_BYTES, MAX_JSON_DEPTH, MAX_JSON_VALUES } from '../limits.js';

/**
 * The JSON text of a value that was parsed already. The text is what is read on: a later change of the object, or a
 * getter that answers differently the second time, cannot reach the verdict.
 *
 * @throws TypeError when it is not plain JSON
 * @throws BadgeError `json.too_deep` (also for a cycle), `json.too_many_values`, `input.too_large`
 */
export function readObject(value: unknown): string {
  if (typeof value !== 'object' || value === null) throw new TypeError('a badge is text, bytes or an object');
  checkPlain(value, 1, 0);
  const text = JSON.stringify(value);
  if (text.length > MAX_INPUT_BYTES) fail('input.too_large', { bytes: text.length, limit: MAX_INPUT_BYTES });
  return text;
}

/** Counts the values. One that stands in many places counts in each: written out, a small object can be endless. */
function checkPlain(value: unknown, depth: number, before: number): number {
  if (before > MAX_JSON_VALUES) fail('json.too_many_values', { limit: MAX_JSON_VALUES });
  if (typeof value !== 'object' || value === null) {
    if (isScalar(value)) return before + 1;
    throw new TypeError(`JSON has no ${typeof value}`);
  }
  if (depth > MAX_JSON_DEPTH) fail('json.too_deep', { limit: MAX_JSON_DEPTH });
  if (!Array.isArray(value) && !isPlain(value)) throw new TypeError('not a plain JSON object');
  let values = before + 1;
  for (const member of Object.values(value)) values = checkPlain(member, depth + 1, values);
  return values;
}

/** A member without a value is left out, as JSON does. */
function isScalar(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    Number.isFinite(value)
  );
}

/** Looks no further than one step up, so that an object of another frame counts as plain too. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
