import { fail } from '../badge-error.js';
import { isJsonObject, type Json } from '../json.js';
import { MAX_JSON_DEPTH, MAX_JSON_VALUES } from '../limits.js';

const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const COLON = 58;
const OPEN_BRACE = 123;
const OPEN_BRACKET = 91;
const CLOSE_BRACE = 125;
const CLOSE_BRACKET = 93;

/**
 * Parses JSON strictly: one member name stands once in its object (RFC 8259 §4 leaves it open; then a signer and a
 * viewer could read two different badges in one text), none is called `__proto__`, and depth and number have limits.
 *
 * @throws BadgeError `json.malformed`, `json.too_deep`, `json.too_many_values`, `json.duplicate_key`, `json.reserved_key`
 */
export function parseJson(text: string): Json {
  const written = countWrittenMembers(text);
  const value = parseOrFail(text);
  // JSON.parse keeps the last of two members of one name, so that fewer are left than were written.
  if (countKeptMembers(value) !== written) fail('json.duplicate_key', { member: findDuplicate(text) });
  return value;
}

function parseOrFail(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    return fail('json.malformed', {}, { cause: error });
  }
}

function countWrittenMembers(text: string): number {
  let members = 0;
  let depth = 0;
  // Each list or object has one item more than commas, unless it is empty.
  let values = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) index = endOfString(text, index);
    else if (code === COLON) members += 1;
    else if (code === COMMA) values += 1;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      values += 1;
      if (++depth > MAX_JSON_DEPTH) fail('json.too_deep', { limit: MAX_JSON_DEPTH });
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth -= 1;
  }
  if (values > MAX_JSON_VALUES) fail('json.too_many_values', { limit: MAX_JSON_VALUES });
  return members;
}

function countKeptMembers(value: Json): number {
  if (Array.isArray(value)) {
    let members = 0;
    for (const item of value as readonly Json[]) members += countKeptMembers(item);
    return members;
  }
  if (!isJsonObject(value)) return 0;
  const names = Object.keys(value);
  let members = names.length;
  for (const name of names) {
    if (name === '__proto__') fail('json.reserved_key', { member: name });
    members += countKeptMembers(value[name] ?? null);
  }
  return members;
}

/** The index of the quote that closes the string opened at `start`, or the end of the text. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, index: number): boolean {
  let before = index - 1;
  while (text.charCodeAt(before) === BACKSLASH) before -= 1;
  return (index - before) % 2 === 0;
}

/** Runs only on well-formed text that is known to repeat a name. */
function findDuplicate(text: string): string {
  const open: Set<string>[] = [];
  let last = '';
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) {
      const end = endOfString(text, index);
      last = JSON.parse(text.slice(index, end + 1)) as string;
      index = end;
    } else if (code === COLON) {
      const names = open.at(-1);
      if (names?.has(last)) return last;
      names?.add(last);
    } else if (code === OPEN_BRACE) open.push(new Set());
    else if (code === CLOSE_BRACE) open.pop();
  }
  return last;
}
