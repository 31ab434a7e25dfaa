import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { toArray } from '../lib/to-array.js';
import type { Quad, Term as RdfTerm } from '../rdf/quad.js';
import type { ActiveContext, Term } from './active-context.js';
import { decline } from './decline.js';
import { applyContext, applyPropertyContext, applyTypeContext, initialContext } from './derive-context.js';
import { isSafeIri } from './is-safe-iri.js';
import { joinPrefix } from './join-prefix.js';
import { QuadWriter } from './quad-writer.js';
import { RDF, XSD } from './vocabulary.js';
import { isValueObject, writeText, writeValueObject } from './write-literal.js';
import { writeNumber } from './write-number.js';

const TYPE = `<${RDF}type>`;
const FIRST = `<${RDF}first>`;
const REST = `<${RDF}rest>`;
const NIL = `<${RDF}nil>`;
const BOOLEAN = `^^<${XSD}boolean>`;
const DEFAULT_GRAPH = '';

export interface Dataset {
  readonly quads: readonly Quad[];
  /** How many blank nodes there are. */
  readonly blanks: number;
}

/** Where a value is said: in which graph, with which term, and what words mean there. */
interface Place {
  readonly graph: RdfTerm;
  readonly term: Term;
  readonly active: ActiveContext;
}

/**
 * Reads a JSON-LD document as RDF in one pass (JSON-LD 1.1 API §5.1.2 and §8.2), as far as badges use JSON-LD. Whatever
 * would be left out of the quads, or is not known here, is declined. Throws `Declined` and `ContextMissing`.
 */
export function toQuads(document: JsonObject): Dataset {
  const writer = new QuadWriter();
  addObject(document, applyLocal(document, initialContext()), DEFAULT_GRAPH, writer);
  // What says nothing of itself is dropped where nothing refers to it.
  if (writer.quads.length === 0) decline();
  return writer.end();
}

function applyLocal(node: JsonObject, around: ActiveContext): ActiveContext {
  const local = node['@context'];
  return local === undefined ? around : applyContext(around, local);
}

/** Adds what an object says (JSON-LD 1.1 API §5.1.2 from step 10 on), and tells its name. */
function addObject(node: JsonObject, outer: ActiveContext, graph: RdfTerm, writer: QuadWriter): RdfTerm {
  const typeName = memberOf(node, outer.typeNames);
  const types = typeName === undefined ? [] : typesOf(node[typeName]);
  const active = applyTypes(types, outer);
  const subject = nameOf(node, active) ?? writer.blank();
  for (const type of types) writer.add(subject, TYPE, addressOf(type, outer, true), graph);
  for (const name of Object.keys(node)) {
    if (name === '@context' || name === '@id' || name === typeName) continue;
    const term = active.terms.get(name) ?? decline();
    if (term.iri === '@id') continue;
    if (term.iri === null || term.iri === '@type') decline();
    addValue(subject, node[name] ?? null, placeOf(term, active, graph), writer);
  }
  return subject;
}

/** The one of these members that an object has. */
function memberOf(node: JsonObject, names: readonly string[]): string | undefined {
  let found: string | undefined;
  for (const name of names) {
    if (!Object.hasOwn(node, name)) continue;
    if (found !== undefined) decline();
    found = name;
  }
  return found;
}

function typesOf(value: Json | undefined): readonly string[] {
  const types = toArray(value);
  if (types.length === 0) decline();
  // Said once or ten thousand times it is one type, and each would bring its context again.
  return [...new Set(types.map((type) => (typeof type === 'string' ? type : decline())))];
}

function applyTypes(types: readonly string[], outer: ActiveContext): ActiveContext {
  let active = outer;
  for (const type of types.length > 1 ? [...types].sort() : types) {
    const context = outer.terms.get(type)?.context;
    if (context !== undefined) active = applyTypeContext(active, context);
  }
  return active;
}

function nameOf(node: JsonObject, active: ActiveContext): string | undefined {
  const name = memberOf(node, active.idNames);
  if (name === undefined) return undefined;
  const id = node[name];
  return typeof id === 'string' ? addressOf(id, active, false) : decline();
}

/** An address in full (JSON-LD 1.1 API §5.2). `vocab`: a word of the vocabulary is one, too. */
function addressOf(value: string, { terms }: ActiveContext, vocab: boolean): string {
  const term = vocab ? terms.get(value) : undefined;
  if (term !== undefined) return term.iri === null || term.iri.startsWith('@') ? decline() : term.predicate;
  const address = joinPrefix(value, terms);
  return isSafeIri(address) ? `<${address}>` : decline();
}

function placeOf(term: Term, active: ActiveContext, graph: RdfTerm): Place {
  const { context } = term;
  return { graph, term, active: context === undefined ? active : applyPropertyContext(active, context) };
}

function addValue(subject: RdfTerm, value: Json, place: Place, writer: QuadWriter): void {
  const { term, graph } = place;
  if (term.type === '@json') decline();
  if (term.container === '@list') {
    if (value === null) return;
    const list = addList(value, place, writer);
    // The library keeps an empty list twice where it is said twice.
    if (list === NIL) writer.addOwn(subject, term.predicate, list, graph);
    else writer.add(subject, term.predicate, list, graph);
  } else if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) addItem(subject, item, place, writer);
  } else addItem(subject, value, place, writer);
}

function addItem(subject: RdfTerm, item: Json, place: Place, writer: QuadWriter): void {
  const { term, graph } = place;
  if (item === null) return;
  if (term.container === '@graph') {
    const name = writer.blank();
    addGraph(item, name, place, writer);
    writer.add(subject, term.predicate, name, graph);
  } else if (typeof item === 'number' || typeof item === 'boolean') {
    writer.addOwn(subject, term.predicate, objectOf(item, place, writer), graph);
  } else writer.add(subject, term.predicate, objectOf(item, place, writer), graph);
}

/** A graph of its own around each object (JSON-LD 1.1 API §5.1.2, step 13.12). */
function addGraph(item: Json, name: RdfTerm, place: Place, writer: QuadWriter): void {
  if (!isJsonObject(item) || isValueObject(item)) return decline();
  const before = writer.quads.length;
  objectOf(item, { ...place, graph: name }, writer);
  if (writer.quads.length === before) decline();
}

function objectOf(item: Json, place: Place, writer: QuadWriter): RdfTerm {
  const { term, active, graph } = place;
  if (typeof item === 'string') {
    if (term.type === '@id' || term.type === '@vocab') return addressOf(item, active, term.type === '@vocab');
    return writeText(item, term.datatype);
  }
  if (typeof item === 'number') return writeNumber(item, term.datatype);
  if (typeof item === 'boolean') return `"${item}"${term.datatype ?? BOOLEAN}`;
  if (!isJsonObject(item)) return decline();
  if (isValueObject(item)) return writeValueObject(item);
  return addObject(item, contextInside(item, place), graph, writer);
}

/** What words mean inside an object: a context by type ends there, one by property begins (steps 7 to 9). */
function contextInside(item: JsonObject, { term, active }: Place): ActiveContext {
  const { previous } = active;
  if (previous === undefined) return applyLocal(item, active);
  const outer = isReference(item, active) ? active : previous;
  return applyLocal(item, term.context === undefined ? outer : applyPropertyContext(outer, term.context));
}

/** An object that is nothing but the name of another. */
function isReference(item: JsonObject, { idNames }: ActiveContext): boolean {
  const [name, ...others] = Object.keys(item);
  return name !== undefined && others.length === 0 && idNames.includes(name);
}

/** JSON-LD 1.1 API §8.3. */
function addList(value: Json, place: Place, writer: QuadWriter): RdfTerm {
  let rest: RdfTerm = NIL;
  for (const item of [...toArray(value)].reverse()) {
    const cell = writer.blank();
    writer.add(cell, FIRST, objectOf(item, place, writer), place.graph);
    writer.add(cell, REST, rest, place.graph);
    rest = cell;
  }
  return rest;
}
