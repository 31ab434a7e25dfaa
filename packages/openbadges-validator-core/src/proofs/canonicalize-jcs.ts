import { fail } from '../badge-error.js';
import type { Json } from '../json.js';
import { toArray } from '../lib/to-array.js';
import type { Canonicalize } from './create-two-hash-suite.js';

type Write = (value: Json) => string;

/**
 * Both texts as canonical JSON (vc-di-eddsa §3.3.2): the contexts of the proof open those of the document. What writes
 * them is loaded with the first badge that is signed so.
 */
export const canonicalizeJcs: Canonicalize = async (document, options) => {
  const { canonicalizeJson } = await import('../lib/canonicalize-json.js');
  const context = options['@context'];
  try {
    if (context !== undefined && !opens(context, document['@context'], canonicalizeJson))
      fail('proof.malformed', { member: '@context' });
    const secured = context === undefined ? document : { ...document, '@context': context };
    return [canonicalizeJson(options), canonicalizeJson(secured)];
  } catch (error) {
    if (error instanceof TypeError) fail('json.malformed', {}, { cause: error });
    throw error;
  }
};

function opens(start: Json, whole: Json | undefined, write: Write): boolean {
  const values = toArray(whole);
  return toArray(start).every((value, index) => write(value) === write(values[index] ?? null));
}
