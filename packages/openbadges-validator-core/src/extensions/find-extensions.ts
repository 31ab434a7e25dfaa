import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { toArray } from '../lib/to-array.js';
import { namesOf } from '../models/names-of.js';
import { termOf } from '../models/term-of.js';

export interface FoundExtension {
  readonly node: JsonObject;
  /** The classes that it names, but `Extension`, in their short form. */
  readonly types: readonly string[];
  /** The addresses of the contexts that may define them. */
  readonly contexts: readonly string[];
}

/** What these link to is looked through on its own. */
const LINKS = ['badge', 'issuer', 'endorsement', 'claim', 'related'];
const OWN_CONTEXTS = ['https://w3id.org/openbadges/v2', 'https://w3id.org/openbadges/v1'];
/** How deep an extension may stand in a document. */
const DEEPEST = 8;

/** The extensions of a document: each object whose `type` holds `Extension` (OB2 Extensions). */
export function findExtensions(document: JsonObject): FoundExtension[] {
  return findIn(document, contextsOf(document), 0);
}

function findIn(node: JsonObject, around: readonly string[], depth: number): FoundExtension[] {
  if (depth > DEEPEST) return [];
  return Object.entries(node).flatMap(([member, value]) => {
    if (member.startsWith('@') || LINKS.includes(member)) return [];
    return toArray(value)
      .filter(isJsonObject)
      .flatMap((part) => [...asExtension(part, around), ...findIn(part, around, depth + 1)]);
  });
}

function asExtension(node: JsonObject, around: readonly string[]): FoundExtension[] {
  const types = namesOf(node['type'] ?? node['@type']).map(termOf);
  if (!types.includes('Extension')) return [];
  const own = types.filter((type) => type !== 'Extension');
  return [{ node, types: own, contexts: [...contextsOf(node), ...around] }];
}

function contextsOf(node: JsonObject): readonly string[] {
  const contexts: readonly Json[] = toArray(node['@context']);
  return contexts.filter(
    (context) => typeof context === 'string' && !OWN_CONTEXTS.includes(context),
  ) as string[];
}
