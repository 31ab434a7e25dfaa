import type { JsonObject } from '../json.js';
import type { Problem } from '../problems.js';
import { openBadges2Kinds } from './open-badges-2-kinds.js';

/** What the standards ask for with a "should": a badge that does not keep to it is no less true. */
const ADVICE: readonly (readonly [string, string])[] = [
  ['@language', 'language'],
  ['telephone', 'telephone'],
];

/**
 * What is written otherwise than OB 2.0 recommends in one document: a language tag that is none (BCP 47; Moodle writes
 * `fr_ca`), a telephone number not as E.164.
 */
export function adviseOnOpenBadges2(node: JsonObject): Problem[] {
  return ADVICE.filter(([member, kind]) => {
    const value = node[member];
    const isThere = value !== undefined && value !== null && value !== '';
    return isThere && openBadges2Kinds[kind]?.(value) !== true;
  }).map(([path]) => ({ code: 'model.value', path }));
}
