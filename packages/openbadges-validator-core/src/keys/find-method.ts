import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { toArray } from '../lib/to-array.js';

/** The relationships of CID 1.0 §2.3. */
const RELATIONSHIPS = [
  'assertionMethod',
  'authentication',
  'capabilityInvocation',
  'capabilityDelegation',
  'keyAgreement',
];

export interface FoundMethod {
  readonly method: JsonObject;
  /** The relationships that name it; absent where the document has none at all. */
  readonly purposes?: readonly string[];
}

/**
 * Looks for one verification method in a controlled identifier document, in `verificationMethod` and in the
 * relationships themselves: some issuers write the key in `assertionMethod` alone.
 */
export function findMethod(document: JsonObject, id: string): FoundMethod | undefined {
  const base = typeof document['id'] === 'string' ? document['id'] : '';
  const names = (value: Json): boolean => methodId(value, base) === id;
  const places = ['verificationMethod', ...RELATIONSHIPS].flatMap((place) => toArray(document[place]));
  const method = places.find((value) => isJsonObject(value) && names(value));
  if (!isJsonObject(method)) return undefined;
  if (!RELATIONSHIPS.some((place) => place in document)) return { method };
  return { method, purposes: RELATIONSHIPS.filter((place) => toArray(document[place]).some(names)) };
}

function methodId(value: Json, base: string): string | undefined {
  const id = isJsonObject(value) ? value['id'] : value;
  if (typeof id !== 'string') return undefined;
  return id.startsWith('#') ? base + id : id;
}
