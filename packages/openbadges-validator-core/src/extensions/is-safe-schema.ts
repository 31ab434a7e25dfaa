import { isJsonObject, type Json, type JsonObject } from '../json.js';

/** How many rules a schema may come to, with what it refers to written out. */
const MOST_RULES = 2000;
const DEEPEST = 64;
const FORBIDDEN = ['$dynamicRef', '$recursiveRef', 'patternProperties', 'propertyNames'];
/** A way to repeat that has to be tried at more than one length. */
const OPEN_REPEATS = /[*+]|\{\d+,\d*\}/g;
const REPEATED_GROUP = /\)[*+{]/;
const BACK_REFERENCE = /\\[1-9k]/;
const MOST_OPTIONS = 10;

/**
 * Whether a JSON Schema that somebody published can be applied without end in sight: no reference that leads out of it or
 * in circles, no expression that takes ever longer for a longer text.
 */
export function isSafeSchema(schema: JsonObject): boolean {
  let left = MOST_RULES;
  const isSafe = (value: Json | undefined, depth: number): boolean => {
    left -= 1;
    if (left < 0 || depth > DEEPEST) return false;
    if (Array.isArray(value)) return (value as readonly Json[]).every((item) => isSafe(item, depth + 1));
    if (!isJsonObject(value)) return true;
    return Object.entries(value).every(([keyword, rule]) => {
      if (FORBIDDEN.includes(keyword)) return false;
      if (keyword === 'pattern' && typeof rule === 'string') return isSafePattern(rule);
      if (keyword !== '$ref' || typeof rule !== 'string') return isSafe(rule, depth + 1);
      const target = find(schema, rule);
      return target !== undefined && isSafe(target, depth + 1);
    });
  };
  return isSafe(schema, 0);
}

function isSafePattern(pattern: string): boolean {
  const repeats = pattern.match(OPEN_REPEATS)?.length ?? 0;
  const options = pattern.split('?').length - 1;
  return (
    repeats <= 1 && options <= MOST_OPTIONS && !REPEATED_GROUP.test(pattern) && !BACK_REFERENCE.test(pattern)
  );
}

/** What a reference into the same document names (RFC 6901). */
function find(schema: JsonObject, reference: string): Json | undefined {
  if (reference !== '#' && !reference.startsWith('#/')) return undefined;
  let found: Json | undefined = schema;
  for (const step of reference.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    found = isJsonObject(found) && Object.hasOwn(found, name) ? found[name] : undefined;
  }
  return found;
}
