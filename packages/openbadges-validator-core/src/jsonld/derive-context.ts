import { isJsonObject, type Json, type JsonObject } from '../json.js';
import type { ActiveContext, Term } from './active-context.js';
import { decline } from './decline.js';
import { defineTerms } from './define-terms.js';
import { pinnedContext } from './pinned-contexts.js';

/** A page sees a few dozen combinations of contexts and types; whoever makes more is not helped to fill the memory. */
const MAX_KEPT = 64;

const EMPTY: ActiveContext = createContext(new Map(), undefined);

/** The context of a document, before its `@context` was read. */
export function initialContext(): ActiveContext {
  return EMPTY;
}

/**
 * Applies the `@context` of an object to what holds around it (JSON-LD 1.1 API §4.1): built-in addresses, and objects
 * that map words to addresses. Declines everything else.
 */
export function applyContext(active: ActiveContext, local: Json): ActiveContext {
  if (Array.isArray(local)) return (local as readonly Json[]).reduce(applyOne, active);
  return applyOne(active, local);
}

function applyOne(active: ActiveContext, local: Json): ActiveContext {
  if (typeof local === 'string') {
    return keep(active.derived, local, () => extend(active, pinnedContext(local), true));
  }
  if (!isJsonObject(local)) return decline();
  return keep(active.derived, JSON.stringify(local), () => extend(active, local, false));
}

/** Applies the context that a type of the object brings: it holds for this object alone (JSON-LD 1.1 API §5.1.2, step 11). */
export function applyTypeContext(active: ActiveContext, context: JsonObject | null): ActiveContext {
  if (context === null) return decline();
  return keep(active.derivedByType, context, () => {
    const terms = new Map(active.terms);
    defineTerms(context, terms, true, false);
    return createContext(terms, active.previous ?? active);
  });
}

/** Applies the context that a property brings: it holds for all inside, and may change protected terms (step 8). */
export function applyPropertyContext(active: ActiveContext, context: JsonObject | null): ActiveContext {
  if (context === null) return EMPTY;
  return keep(active.derived, context, () => {
    const terms = new Map(active.terms);
    defineTerms(context, terms, true, true);
    return createContext(terms, active.previous);
  });
}

function extend(active: ActiveContext, context: JsonObject, isPinned: boolean): ActiveContext {
  const terms = new Map(active.terms);
  defineTerms(context, terms, isPinned, false);
  return createContext(terms, active.previous);
}

function createContext(terms: ReadonlyMap<string, Term>, previous: ActiveContext | undefined): ActiveContext {
  const namesOf = (keyword: string): readonly string[] => [
    keyword,
    ...[...terms].flatMap(([name, { iri }]) => (iri === keyword ? [name] : [])),
  ];
  return {
    terms,
    idNames: namesOf('@id'),
    typeNames: namesOf('@type'),
    previous,
    derived: new Map(),
    derivedByType: new Map(),
  };
}

function keep(derived: Map<unknown, ActiveContext>, by: unknown, derive: () => ActiveContext): ActiveContext {
  const known = derived.get(by);
  if (known !== undefined) return known;
  const made = derive();
  if (derived.size >= MAX_KEPT) derived.clear();
  derived.set(by, made);
  return made;
}
