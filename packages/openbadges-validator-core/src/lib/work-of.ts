import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { WORK_LIMITS } from '../limits.js';
import { countValues } from './count-values.js';

/** An object without a name takes digests to be told from others like it. */
const NAMELESS = 16;
/** A context inside a document is put together with all words that hold around it. */
const CONTEXT = 64;
/** Letters that are as much work as one value. */
const LETTERS = 192;
/** A word of the document that stands for `@id`: any text may then be the name of an object. */
const OTHER_NAME = /(?<!"@type"):"@(?:id|graph|base|vocab)"/;

/**
 * How much work it is to bring JSON into the form that is signed: one for each value and for each 192 letters, and more for
 * an object without `id`, with words of its own, or with a long name, which each of its statements repeats.
 */
export function workOf(value: Json | undefined): number {
  if (typeof value === 'string') return 1 + lengthOf(value);
  let work = 1;
  if (Array.isArray(value)) for (const item of value as readonly Json[]) work += workOf(item);
  else if (isJsonObject(value)) {
    const name = value['id'] ?? value['@id'];
    if (name === undefined) work += NAMELESS;
    const contexts = [value['@context'] ?? null].flat().filter(isJsonObject);
    work += CONTEXT * contexts.length;
    for (const member of Object.keys(value)) work += workOf(value[member]);
    // What is too much already need not be looked through again at each depth.
    if (work > WORK_LIMITS.values) return work;
    const repeated = Math.max(longestIn(name ?? null), longestRepeated(value, contexts));
    // The object and its name are said once.
    if (repeated > 0) work += repeated * (countValues(value) - 2);
  }
  return work;
}

function lengthOf(text: string): number {
  return Math.floor(text.length / LETTERS);
}

/** How long the texts are that words of the document may write again and again. */
function longestRepeated(value: JsonObject, contexts: readonly JsonObject[]): number {
  if (contexts.length === 0) return 0;
  return longestIn(OTHER_NAME.test(JSON.stringify(contexts)) ? value : contexts);
}

function longestIn(value: Json): number {
  if (typeof value === 'string') return lengthOf(value);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (longest, [name, inside]) => Math.max(longest, lengthOf(name), longestIn(inside ?? null)),
    0,
  );
}
