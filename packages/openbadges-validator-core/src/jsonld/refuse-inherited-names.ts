import { fail } from '../badge-error.js';
import { isJsonObject, type Json } from '../json.js';

/**
 * Refuses an expanded document in which something is named as what every object has from birth (`__proto__`, `toString`).
 * The `jsonld` library keeps nodes in a plain object under their names: it would write into what all objects of the page
 * share, before it notices that such a name is no address. Throws a `BadgeError` `jsonld.dropped_term`.
 */
export function refuseInheritedNames(expanded: Json): void {
  if (Array.isArray(expanded)) (expanded as readonly Json[]).forEach(refuseInheritedNames);
  if (!isJsonObject(expanded)) return;
  for (const [name, value = null] of Object.entries(expanded)) {
    if (name === '@id' && typeof value === 'string' && value in Object.prototype) {
      fail('jsonld.dropped_term', { term: value });
    }
    refuseInheritedNames(value);
  }
}
