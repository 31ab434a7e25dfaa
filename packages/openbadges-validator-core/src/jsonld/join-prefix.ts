import type { Term } from './active-context.js';
import { decline } from './decline.js';

/** Writes out a compact address, `prefix:rest`, whose prefix is a term that may be one (JSON-LD 1.1 API §5.2, step 6). */
export function joinPrefix(value: string, terms: ReadonlyMap<string, Term>): string {
  const colon = value.indexOf(':');
  if (colon < 1 || value.startsWith('//', colon + 1)) return value;
  const prefix = terms.get(value.slice(0, colon));
  if (prefix === undefined || !prefix.isPrefix) return value;
  return prefix.iri === null ? decline() : prefix.iri + value.slice(colon + 1);
}
