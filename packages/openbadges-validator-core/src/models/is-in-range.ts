import type { Json, JsonObject } from '../json.js';
import { textOf } from './text-of.js';

/** Types of result whose values are numbers by their name (OB 3.0 §B, ResultType); grades and levels are words. */
const NUMERIC = ['GradePointAverage', 'Percent', 'PredictedScore', 'RawScore', 'RubricScore', 'ScaledScore'];
const NUMBER = /^([+-]?\d+(?:[.,]\d+)?)\s*%?$/;

/**
 * Whether a value lies between `valueMin` and `valueMax` of its description, as far as that can be told: numbers are
 * compared as numbers, and words, which only `allowedValue` puts into an order, not at all. A word where the type of the
 * result is one of numbers, and a bound is given, lies outside.
 */
export function isInRange(value: string, description: JsonObject): boolean {
  const least = numberOf(description['valueMin']);
  const most = numberOf(description['valueMax']);
  if (least === undefined && most === undefined) return true;
  const found = numberOf(value);
  if (found === undefined) return !NUMERIC.some((type) => type === description['resultType']);
  return found >= (least ?? -Infinity) && found <= (most ?? Infinity);
}

/** Some countries write 12,5 for 12.5, and a percentage may carry its sign. */
function numberOf(value: Json | undefined): number | undefined {
  const digits = NUMBER.exec(textOf(value)?.trim() ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits.replace(',', '.'));
}
