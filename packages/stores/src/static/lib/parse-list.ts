import { StoreError } from '../../store-error.js';
import { isObject } from './is-object.js';

/**
 * Takes the entries out of what a list may be: an array, `{ badges: […] }`, the answer of an Open Badges 3.0 API
 * `{ credentials: […], compactJwsStrings: […] }` (OB3 §6, GetOpenBadgeCredentialsResponse) or one badge alone.
 * Throws `store.not_a_list`. (Written by hand: this runs before the first tile, where a schema library weighs most.)
 */
export function parseList(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json;
  if (typeof json === 'string') return [json];
  if (isObject(json)) {
    const { badges, credentials, compactJwsStrings } = json;
    if (Array.isArray(badges)) return badges;
    const collected = [credentials, compactJwsStrings].filter((list) => Array.isArray(list));
    if (collected.length > 0) return collected.flat();
    if ('@context' in json || 'type' in json) return [json];
  }
  throw new StoreError({ code: 'store.not_a_list' });
}
