import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { WORK_LIMITS } from '../limits.js';
import { countValues } from '../lib/count-values.js';
import { workOf } from '../lib/work-of.js';

/** How many times the work of our own path the library needs. */
const COST = 9;
/** A context inside a document is put together with all words that hold around it. */
const CONTEXT = 64;
/** Letters that are as much work as one value. */
const LETTERS = 192;
/** A word of the document that stands for `@id`: any text may then be the name of an object. */
const OTHER_NAME = /(?<!"@type"):"@(?:id|graph|base|vocab)"/;

/**
 * How much work the `jsonld` library has with a document: as {@link workOf} counts it, and for each 192 letters; more for an
 * object with words of its own, or with a long name, which each of its statements repeats. Our own path counts what it
 * writes, and stops; the library cannot be stopped.
 */
export function libraryWorkOf(document: JsonObject): number {
  return COST * (workOf(document) + furtherWorkOf(document));
}

function furtherWorkOf(value: Json | undefined): number {
  if (typeof value === 'string') return lengthOf(value);
  let work = 0;
  if (Array.isArray(value)) for (const item of value as readonly Json[]) work += furtherWorkOf(item);
  else if (isJsonObject(value)) {
    const contexts = [value['@context'] ?? null].flat().filter(isJsonObject);
    work += CONTEXT * contexts.length;
    for (const member of Object.keys(value)) {
      work += furtherWorkOf(value[member]);
      // An address may stand for a word, and is written for each value.
      if (member.length >= LETTERS) work += lengthOf(member) * countValues(value[member]);
    }
    // What is too much already need not be looked through again at each depth.
    if (work > WORK_LIMITS.values) return work;
    const name = value['id'] ?? value['@id'] ?? null;
    const repeated = Math.max(longestIn(name), longestRepeated(value, contexts));
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
