import { fail } from '../badge-error.js';
import type { Json } from '../json.js';
import { canonicalizeJson } from '../lib/canonicalize-json.js';
import { toArray } from '../lib/to-array.js';
import type { Canonicalize } from './create-two-hash-suite.js';

/** Both texts as canonical JSON (vc-di-eddsa §3.3.2): the contexts of the proof open those of the document. */
export const canonicalizeJcs: Canonicalize = (document, options) => {
  const context = options['@context'];
  if (context !== undefined && !opens(context, document['@context']))
    fail('proof.malformed', { member: '@context' });
  const secured = context === undefined ? document : { ...document, '@context': context };
  return Promise.resolve([write(options), write(secured)]);
};

function opens(start: Json, whole: Json | undefined): boolean {
  const values = toArray(whole);
  return toArray(start).every((value, index) => write(value) === write(values[index] ?? null));
}

function write(value: Json): string {
  try {
    return canonicalizeJson(value);
  } catch (error) {
    fail('json.malformed', {}, { cause: error });
  }
}
