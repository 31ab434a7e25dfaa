import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { canonicalizeJson } from '../lib/canonicalize-json.js';
import { idOf } from '../lib/id-of.js';

/** `other`: it names another person or badge than the hosted one, so that it was made to be mistaken for it. */
export type Difference = 'none' | 'details' | 'other';

const UNIMPORTANT = ['@context', 'id'];

/**
 * How far a badge that was handed in says the same as the one at its address; both in the form of OB 2.0. A member that
 * stands in one of them only is no contradiction: what counts and is shown is the hosted one.
 */
export function compareCopies(given: JsonObject, hosted: JsonObject): Difference {
  const differences = Object.keys(given)
    .filter(
      (member) => !UNIMPORTANT.includes(member) && !isNothing(given[member]) && !isNothing(hosted[member]),
    )
    .map((member) => compareMember(member, given[member] ?? null, hosted[member] ?? null));
  if (differences.includes('other')) return 'other';
  return differences.includes('details') ? 'details' : 'none';
}

function isNothing(value: Json | undefined): boolean {
  return value === undefined || value === null;
}

function compareMember(member: string, given: Json, hosted: Json): Difference {
  if (member === 'badge' || member === 'issuer') return compareLinks(given, hosted);
  if (isWrittenAlike(given, hosted)) return 'none';
  return member === 'recipient' ? 'other' : 'details';
}

/** A text with half of a letter has no canonical form, and is like no other. */
function isWrittenAlike(one: Json, other: Json): boolean {
  try {
    return canonicalizeJson(one) === canonicalizeJson(other);
  } catch {
    return false;
  }
}

/**
 * Linked or written out, it is the same object when its id is. A host may have moved its own documents since: then the
 * same name, written in both, says that it is still this one.
 */
function compareLinks(given: Json, hosted: Json): Difference {
  const [one, other] = [idOf(given), idOf(hosted)];
  if (one !== undefined && one === other) return 'none';
  const isNamedAlike = isJsonObject(given) && isJsonObject(hosted) && given['name'] === hosted['name'];
  if (!isNamedAlike || hostOf(one) !== hostOf(other)) return 'other';
  return one === other ? 'none' : 'details';
}

function hostOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address).host : undefined;
}
