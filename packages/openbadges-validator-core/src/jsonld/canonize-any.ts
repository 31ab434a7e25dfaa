import { BadgeError, fail } from '../badge-error.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import type { Session } from '../lib/session.js';
import type { HashName } from '../lib/digest-text.js';
import { loadOnce } from '../lib/load-once.js';
import { createContextResolver, type Resolver } from './context-resolver.js';
import { libraryWorkOf } from './library-work.js';
import { loadContext, type LoadedContext } from './load-context.js';
import { refuseInheritedNames } from './refuse-inherited-names.js';

interface Reading {
  readonly safe: true;
  readonly base: null;
  readonly documentLoader: (url: string) => Promise<LoadedContext>;
  readonly contextResolver: Resolver;
}

interface Writing extends Reading {
  readonly skipExpansion: true;
  readonly canonizeOptions: {
    readonly algorithm: 'RDFC-1.0';
    readonly format: 'application/n-quads';
    readonly maxDeepIterations: number;
    readonly messageDigestAlgorithm: 'sha256' | 'sha384';
  };
}

interface JsonLd {
  expand(document: unknown, options: Reading): Promise<readonly Json[]>;
  canonize(expanded: readonly Json[], options: Writing): Promise<string>;
}

type CreateResolver = new (options: { readonly sharedCache: Map<string, unknown> }) => Resolver;

// @ts-expect-error the library carries no types: what is used of it is written down above
const loadJsonLd = loadOnce(() => import('jsonld') as Promise<{ default: JsonLd }>);
const loadOwnResolver = loadOnce(
  // @ts-expect-error as above
  () => import('jsonld/lib/ContextResolver.js') as Promise<{ default: CreateResolver }>,
);

/** How often the search of RDFC-1.0 may look beyond the neighbours of a blank node (its §7.1): the time that a look takes grows with the graph. */
const MAX_LOOKS = 1024;

/**
 * Writes any JSON-LD document as canonical N-Quads (RDFC-1.0), by the library that knows all of JSON-LD. In safe mode: a
 * term that no context defines would be left out of what is signed, so it fails. Throws a `BadgeError`: `context.unknown`,
 * `context.invalid`, `jsonld.dropped_term`, `jsonld.invalid`, `jsonld.too_complex`, `work.too_much`, `fetch.*` (only with
 * `fetchContexts`).
 */
export async function canonizeAny(document: JsonObject, session: Session, hash?: HashName): Promise<string> {
  session.spend('values', libraryWorkOf(document));
  // The library wraps what its loader throws: the first trouble is kept here, to be told as it was.
  const troubles: Error[] = [];
  // With an `@import` the library writes into what it keeps of the context that is imported.
  let imports = JSON.stringify(document).includes('"@import"');
  const documentLoader = async (url: string) => {
    try {
      const loaded = await loadContext(url, session);
      imports ||= JSON.stringify(loaded.document).includes('"@import"');
      return loaded;
    } catch (error) {
      troubles.push(error as Error);
      throw error;
    }
  };
  const { default: jsonld } = await loadJsonLd();
  const { default: OwnResolver } = await loadOwnResolver();
  // One for each document: the library's keeps contexts together with what was wrong around them, and would tell the next.
  const contextResolver = createContextResolver(new OwnResolver({ sharedCache: new Map() }), () => !imports);
  try {
    const reading = { safe: true, base: null, documentLoader, contextResolver } as const;
    const expanded = await jsonld.expand(document, reading);
    refuseInheritedNames(expanded);
    return await jsonld.canonize(expanded, {
      ...reading,
      skipExpansion: true,
      canonizeOptions: {
        algorithm: 'RDFC-1.0',
        format: 'application/n-quads',
        maxDeepIterations: MAX_LOOKS,
        messageDigestAlgorithm: hash === 'SHA-384' ? 'sha384' : 'sha256',
      },
    });
  } catch (error) {
    if (error instanceof BadgeError) throw error;
    throw troubles[0] ?? toBadgeError(error);
  }
}

function toBadgeError(error: unknown): never {
  const { name, details } = error as { name?: unknown; details?: unknown };
  if (typeof name !== 'string' || !name.startsWith('jsonld.'))
    fail('jsonld.too_complex', {}, { cause: error });
  const dropped = droppedTerm(details);
  if (dropped !== undefined) fail('jsonld.dropped_term', { term: dropped }, { cause: error });
  if (isAboutContext(details)) fail('context.invalid', { context: termOf(details) }, { cause: error });
  fail('jsonld.invalid', {}, { cause: error });
}

/** A safe mode event names what would be lost: a property, or a value that is not an absolute address. */
function droppedTerm(details: unknown): string | undefined {
  const event = isJsonObject(details) ? details['event'] : undefined;
  if (!isJsonObject(event)) return undefined;
  const lost = isJsonObject(event['details']) ? event['details'] : {};
  const term = lost['property'] ?? lost['id'] ?? lost['type'] ?? lost['expandedProperty'] ?? event['code'];
  return typeof term === 'string' ? term : JSON.stringify(term);
}

const CONTEXT_CODES = /context|protected|mapping|term definition|@import|@version|@propagate/;

function isAboutContext(details: unknown): boolean {
  return isJsonObject(details) && typeof details['code'] === 'string' && CONTEXT_CODES.test(details['code']);
}

function termOf(details: unknown): string {
  const term = isJsonObject(details) ? (details['term'] ?? details['url'] ?? details['code']) : undefined;
  return typeof term === 'string' ? term : '';
}
