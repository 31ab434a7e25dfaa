import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { toArray } from '../lib/to-array.js';
import type { Problem } from '../problems.js';

/**
 * What a reader forgives and a writer must not do (OB3 §5.2, §B.1): `null`, an empty list, an achievement of nobody.
 * Tells the first problem.
 */
export function checkWrittenForm(credential: JsonObject): Problem | undefined {
  const { '@context': _, ...members } = credential;
  const empty = findEmpty(members, '');
  if (empty !== undefined) return { code: 'model.value', path: empty };
  const subject = credential['credentialSubject'];
  if (!isJsonObject(subject) || subject['achievement'] === undefined) return undefined;
  const isNamed = subject['id'] !== undefined || toArray(subject['identifier']).length > 0;
  return isNamed ? undefined : { code: 'model.required', path: 'credentialSubject.id' };
}

/** The path of the first member that says nothing. */
function findEmpty(value: Json | undefined, path: string): string | undefined {
  if (value === null) return path;
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    return items.length === 0 ? path : firstOf(items.map((item, at) => [item, `${path}[${at}]`]));
  }
  if (!isJsonObject(value)) return undefined;
  return firstOf(
    Object.entries(value).map(([name, member]) => [member, path === '' ? name : `${path}.${name}`]),
  );
}

function firstOf(members: readonly (readonly [Json | undefined, string])[]): string | undefined {
  for (const [member, path] of members) {
    const found = findEmpty(member, path);
    if (found !== undefined) return found;
  }
  return undefined;
}
