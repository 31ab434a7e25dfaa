import { isJsonObject, type Json, type JsonObject } from '../json.js';
import type { ActiveContext, Term } from './active-context.js';
import { decline } from './decline.js';
import { defineTerms } from './define-terms.js';
import { pinnedContext } from './pinned-contexts.js';

/**
 * The terms of all contexts that are kept: a page sees a few dozen combinations of contexts and types, of a few hundred
 * terms each. Whoever makes more is not helped to fill the memory.
 */
const MAX_KEPT_TERMS = 100_000;
/** The letters of a context of a document that is kept. */
const MAX_KEPT_LENGTH = 4096;
/** How many terms the contexts that one document asks for may copy. A badge that brings all of its contexts copies 10,000. */
const MAX_COPIED_TERMS = 500_000;

/** What was derived since the last document began, and what is kept of all. */
const derivations = { copied: 0, kept: 0 };

const EMPTY = createContext(new Map(), undefined);

/** The context of a document, before its `@context` was read. A document is read in one go, so what it costs is counted from here. */
export function initialContext(): ActiveContext {
  derivations.copied = 0;
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
  const text = JSON.stringify(local);
  if (text.length > MAX_KEPT_LENGTH) return extend(active, local, false);
  return keep(active.derived, text, () => extend(active, local, false));
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
  derivations.copied += terms.size;
  if (derivations.copied > MAX_COPIED_TERMS) decline();
  const idNames = ['@id'];
  const typeNames = ['@type'];
  for (const [name, { iri }] of terms) {
    if (iri === '@id') idNames.push(name);
    else if (iri === '@type') typeNames.push(name);
  }
  return { terms, idNames, typeNames, previous, derived: new Map(), derivedByType: new Map() };
}

function keep(derived: Map<unknown, ActiveContext>, by: unknown, derive: () => ActiveContext): ActiveContext {
  const known = derived.get(by);
  if (known !== undefined) return known;
  const made = derive();
  derived.set(by, made);
  derivations.kept += made.terms.size + 1;
  if (derivations.kept > MAX_KEPT_TERMS) forgetAll();
  return made;
}

/** Every context that is kept hangs on the one before all contexts. */
function forgetAll(): void {
  EMPTY.derived.clear();
  derivations.kept = 0;
}
