import { isJsonObject, type Json, type JsonObject } from '../json.js';

/** Characters of a schema, written as JSON. That of OB 3.0 has 113,000. */
const MAX_LENGTH = 262_144;
const MAX_PATTERN = 200;
/** A group that is repeated, and in which something is repeated or chosen: it may try every way to cut a text. */
const NESTED = /\((?:[^()\\]|\\.)*(?:[*+?|]|\{\d)(?:[^()\\]|\\.)*\)(?:[*+]|\{\d)|\)\)(?:[*+]|\{\d)/;
const UNBOUNDED = /(?<!\\)(?:\\\\)*(?:[*+]|\{\d+,\})/g;
/** Formats whose test takes the square of the length of a text. */
const SLOW_FORMATS = ['url'];

/**
 * Whether a schema of a stranger is sure to be judged by quickly: it is short, its patterns cannot go back and forth over a
 * text, and it does not refer to itself by the rules of recursion, which multiply. An issuer chooses the schema: its badge
 * must not be able to keep the reader's browser busy.
 */
export function isModestSchema(schema: JsonObject): boolean {
  return JSON.stringify(schema).length <= MAX_LENGTH && isModest(schema);
}

function isModest(value: Json | undefined): boolean {
  if (Array.isArray(value)) return (value as readonly Json[]).every(isModest);
  if (!isJsonObject(value)) return true;
  const { pattern, format, patternProperties } = value;
  const patterns = [pattern, ...(isJsonObject(patternProperties) ? Object.keys(patternProperties) : [])];
  return (
    !('$recursiveRef' in value || '$dynamicRef' in value) &&
    patterns.every((one) => typeof one !== 'string' || isModestPattern(one)) &&
    !(typeof format === 'string' && SLOW_FORMATS.includes(format)) &&
    Object.values(value).every(isModest)
  );
}

/** At most one part of any length, and that in a pattern that holds on to the start. */
function isModestPattern(pattern: string): boolean {
  // Before anything searches in it: where nothing closes, a search starts over at each letter.
  if (pattern.length > MAX_PATTERN || /\\[1-9k]/.test(pattern)) return false;
  const unbounded = pattern.replace(/\[(?:[^\]\\]|\\.)*\]/g, 'x').match(UNBOUNDED)?.length ?? 0;
  return !NESTED.test(pattern) && (unbounded === 0 || (unbounded === 1 && pattern.startsWith('^')));
}
