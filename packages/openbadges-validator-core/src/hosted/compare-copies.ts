import type { Json, JsonObject } from '../json.js';
import { canonicalizeJson } from '../lib/canonicalize-json.js';
import { idOf } from '../lib/id-of.js';

/** `other`: it names another person or badge than the hosted one, so that it was made to be mistaken for it. */
export type Difference = 'none' | 'details' | 'other';

/** Linked or written out, it is the same object when its id is. */
const LINKS = ['badge', 'issuer'];
const UNIMPORTANT = ['@context', 'id'];

/**
 * How far a badge that was handed in says the same as the one at its address; both in the form of OB 2.0. A member that
 * stands in one of them only is no contradiction: what counts and is shown is the hosted one.
 */
export function compareCopies(given: JsonObject, hosted: JsonObject): Difference {
  const shared = Object.keys(given).filter(
    (member) => given[member] !== undefined && hosted[member] !== undefined && !UNIMPORTANT.includes(member),
  );
  const different = shared.filter((member) => !isSame(member, given[member], hosted[member]));
  if (different.some((member) => LINKS.includes(member) || member === 'recipient')) return 'other';
  return different.length > 0 ? 'details' : 'none';
}

function isSame(member: string, one: Json | undefined, other: Json | undefined): boolean {
  if (LINKS.includes(member)) return idOf(one) === idOf(other);
  return canonicalizeJson(one ?? null) === canonicalizeJson(other ?? null);
}
