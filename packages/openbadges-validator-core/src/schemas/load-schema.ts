import { dereference, type Schema, type SchemaDraft } from '@cfworker/json-schema';
import { isJsonObject, type JsonObject } from '../json.js';
import { fetchJson } from '../lib/fetch-json.js';
import type { Session } from '../lib/session.js';
import { isModestSchema } from './is-modest-schema.js';
import { SchemaUnusable } from './schema-unusable.js';

const ACCEPT = 'application/schema+json, application/json;q=0.9';
/** The schemas of the standard itself are as trusted as its text. */
const PUBLISHER = 'https://purl.imsglobal.org/';
const DRAFTS: readonly (readonly [RegExp, SchemaDraft])[] = [
  [/draft-0?[34]\b/, '4'],
  [/draft-0?[67]\b/, '7'],
  [/2020-12/, '2020-12'],
];
/** A schema may refer to others. */
const MAX_DOCUMENTS = 8;

export interface LoadedSchema {
  readonly schema: Schema;
  readonly draft: SchemaDraft;
  /** Every schema, and part of one, by its address. */
  readonly lookup: Record<string, Schema | boolean>;
  /** It comes from the caller or from the publisher of the standard: it is not out for the reader's time. */
  readonly isTrusted: boolean;
}

/**
 * Takes a schema, with those that it refers to, from what the caller gave, or fetches them. Throws a `BadgeError` `fetch.*`,
 * and {@link SchemaUnusable}.
 */
export async function loadSchema(url: string, session: Session): Promise<LoadedSchema> {
  const lookup: LoadedSchema['lookup'] = Object.create(null) as LoadedSchema['lookup'];
  const asked = new Set<string>();
  let isTrusted = true;
  for (let next: string | undefined = url; next !== undefined; next = unresolvedIn(lookup, asked)) {
    if (asked.size === MAX_DOCUMENTS) throw new SchemaUnusable('reference');
    asked.add(next);
    const document = await readSchema(next, session);
    if (!isGiven(session) && !next.startsWith(PUBLISHER)) {
      isTrusted = false;
      if (!isModestSchema(document)) throw new SchemaUnusable('work');
    }
    register(document, lookup, next);
  }
  const schema = lookup[rootOf(lookup, url)];
  if (typeof schema !== 'object') throw new SchemaUnusable('form');
  return { schema, draft: draftOf(schema), lookup, isTrusted };
}

function isGiven({ options }: Session): boolean {
  return typeof options.schemas === 'object';
}

async function readSchema(url: string, session: Session): Promise<JsonObject> {
  const { schemas } = session.options;
  if (typeof schemas !== 'object') {
    const found = await fetchJson(session.fetchDocument, url, ACCEPT);
    return isJsonObject(found) ? found : unusable('form');
  }
  const given: unknown = Object.hasOwn(schemas, url) ? schemas[url] : undefined;
  if (given === undefined) throw new SchemaUnusable('not_given');
  return isJsonObject(given) ? structuredClone(given) : unusable('form');
}

function register(document: JsonObject, lookup: LoadedSchema['lookup'], url: string): void {
  try {
    // The library marks each part with its address: it stands under the one where it was found, and under its own.
    lookup[url] = document;
    dereference(document, lookup, new URL(url));
  } catch (error) {
    throw new SchemaUnusable('form', { cause: error });
  }
}

function rootOf(lookup: LoadedSchema['lookup'], url: string): string {
  return url in lookup ? url : new URL(url).href;
}

/** The address of a schema that is referred to and not here yet. */
function unresolvedIn(lookup: LoadedSchema['lookup'], asked: ReadonlySet<string>): string | undefined {
  return Object.values(lookup)
    .map((part) => (typeof part === 'object' ? part.__absolute_ref__ : undefined))
    .filter((reference) => reference !== undefined && !(reference in lookup))
    .map((reference) => reference?.split('#', 1)[0])
    .find((address) => address !== undefined && !asked.has(address) && !(address in lookup));
}

function draftOf({ $schema }: Schema): SchemaDraft {
  return DRAFTS.find(([name]) => name.test(String($schema)))?.[1] ?? '2019-09';
}

function unusable(reason: SchemaUnusable['reason']): never {
  throw new SchemaUnusable(reason);
}
