import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { toArray } from '../lib/to-array.js';
import type { Term } from './active-context.js';
import { decline } from './decline.js';
import { isSafeIri } from './is-safe-iri.js';
import { joinPrefix } from './join-prefix.js';
import { RDF, XSD } from './vocabulary.js';

/** What is known while the terms of one context are defined. */
interface Definitions {
  readonly context: JsonObject;
  readonly terms: Map<string, Term>;
  readonly begun: Set<string>;
  readonly isPinned: boolean;
  readonly overridesProtected: boolean;
}

const KNOWN_MEMBERS = ['@id', '@type', '@container', '@context', '@protected'];
const COMPARED = ['iri', 'type', 'container', 'isPrefix'] as const;
const KNOWN_CONTAINERS = ['@graph', '@list', '@set'];
/** A simple term whose address ends so may begin compact addresses (JSON-LD 1.1 API §4.2.2, step 14.2.5). */
const GEN_DELIM_AT_END = /[:/?#[\]@]$/;

/**
 * Adds the terms that a context defines to `terms` (JSON-LD 1.1 API §4.2). Declines whatever is not an address for a word,
 * with its type and container: keywords, other directions, words that look like addresses, contexts inside terms of
 * documents, and protected terms that would come to mean something else.
 */
export function defineTerms(
  context: JsonObject,
  terms: Map<string, Term>,
  isPinned: boolean,
  overridesProtected: boolean,
): void {
  const { '@version': version = 1.1, '@protected': isProtected = true } = context;
  // The library takes `@protected: false` for a circle.
  if (version !== 1.1 || isProtected !== true) decline();
  const definitions = { context, terms, begun: new Set<string>(), isPinned, overridesProtected };
  for (const name of Object.keys(context)) {
    if (name === '@version' || name === '@protected') continue;
    if (!definitions.begun.has(name)) define(name, definitions);
  }
}

function define(name: string, definitions: Definitions): void {
  const { context, terms, begun } = definitions;
  if (!/^[^@:/][^:/]*$/.test(name)) decline();
  begun.add(name);
  const previous = terms.get(name);
  terms.delete(name);
  const term = termOf(context[name], name, definitions);
  if (previous?.isProtected === true && !definitions.overridesProtected) {
    if (!isSame(previous, term)) decline();
    terms.set(name, previous);
  } else terms.set(name, term);
}

function termOf(value: Json | undefined, name: string, definitions: Definitions): Term {
  const isSimple = typeof value === 'string' || value === null;
  const definition = isSimple ? { '@id': value } : value;
  if (!isJsonObject(definition)) return decline();
  if (Object.keys(definition).some((member) => !KNOWN_MEMBERS.includes(member))) decline();
  const iri = addressOf(definition['@id'], name, definitions);
  const type = typeOf(definition['@type'], definitions);
  return {
    iri,
    predicate: `<${iri}>`,
    type,
    datatype:
      type === undefined || type.startsWith('@') ? undefined : type === `${XSD}string` ? '' : `^^<${type}>`,
    container: containerOf(definition['@container']),
    context: scopedContextOf(definition, name, definitions),
    isProtected: isProtected(definitions.context['@protected'], definition['@protected']),
    isPrefix: isSimple && iri !== null && GEN_DELIM_AT_END.test(iri),
  };
}

function addressOf(id: Json | undefined, name: string, definitions: Definitions): string | null {
  if (id === null) return null;
  if (typeof id !== 'string' || id === name) return decline();
  return id === '@id' || id === '@type' ? id : expand(id, definitions);
}

/** JSON-LD 1.1 API §5.2 with a local context: words that it uses are defined first. */
function expand(value: string, definitions: Definitions): string {
  const { context, terms, begun } = definitions;
  if (Object.hasOwn(context, value) && !begun.has(value)) define(value, definitions);
  const term = terms.get(value);
  if (term !== undefined) return isAddress(term.iri) ? term.iri : decline();
  const prefix = value.slice(0, Math.max(0, value.indexOf(':')));
  if (Object.hasOwn(context, prefix) && !begun.has(prefix)) define(prefix, definitions);
  // A word that is still being defined is a circle.
  if (begun.has(value) || (begun.has(prefix) && !terms.has(prefix))) decline();
  const joined = joinPrefix(value, terms);
  return isSafeIri(joined) ? joined : decline();
}

function isAddress(iri: string | null): iri is string {
  return iri !== null && !iri.startsWith('@');
}

function typeOf(type: Json | undefined, definitions: Definitions): string | undefined {
  if (type === undefined || type === '@id' || type === '@vocab' || type === '@json' || type === '@none')
    return type;
  if (typeof type !== 'string' || type.startsWith('@')) return decline();
  const address = expand(type, definitions);
  return address === `${RDF}langString` ? decline() : address;
}

function containerOf(container: Json | undefined): string | undefined {
  if (container === undefined) return undefined;
  const [only, ...others] = toArray(container);
  return others.length === 0 && KNOWN_CONTAINERS.includes(only as string) ? (only as string) : decline();
}

/** One that changes its own term would hold in another way for objects than for texts: none of ours does. */
function scopedContextOf(
  definition: JsonObject,
  name: string,
  definitions: Definitions,
): JsonObject | null | undefined {
  const { '@context': context } = definition;
  if (context === undefined) return undefined;
  if (!definitions.isPinned) return decline();
  if (context === null) return null;
  if (!isJsonObject(context) || Object.hasOwn(context, name)) return decline();
  return context;
}

function isProtected(ofAll: Json = false, own: Json = ofAll): boolean {
  return typeof own === 'boolean' ? own : decline();
}

function isSame(one: Term, other: Term): boolean {
  return (
    COMPARED.every((member) => one[member] === other[member]) && isSameContext(one.context, other.context)
  );
}

/** The order of words says nothing. */
function isSameContext(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true;
  if (!isJsonObject(one) || !isJsonObject(other)) return false;
  const names = Object.keys(one);
  const isSameSize = names.length === Object.keys(other).length;
  return isSameSize && names.every((name) => isSameContext(one[name], other[name]));
}
