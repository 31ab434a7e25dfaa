import createJsonLd from 'jsonld';
import * as rdfCanonize from 'rdf-canonize';
import { loadContext } from '../../packages/openbadges-validator-core/src/jsonld/load-context.js';
import { buildSession } from '../support/build-session.js';
import { BUILT_IN_CONTEXTS } from '../support/built-in-contexts.js';
import { attempt, type Attempt } from './attempt.js';
import type { DraftObject } from './draft.js';
import { mendSharedObjects } from './mend-shared-objects.js';

export type Hash = 'SHA-256' | 'SHA-384';

/** How far is looked behind look-alikes. Where the product finds an answer beyond the first, it is checked with the other. */
const WORK_FACTORS = { usual: 2, more: 4 };

/** The same object each time: the library keeps what it made of one. */
const contexts = new Map<string, object>();
for (const url of BUILT_IN_CONTEXTS.keys())
  contexts.set(url, await loadContext(url, buildSession(undefined)));

function documentLoader(url: string): Promise<object> {
  const context = contexts.get(url);
  return context === undefined
    ? Promise.reject(new Error(`There is no document ${url}`))
    : Promise.resolve(context);
}

const READING = { safe: true, base: null, documentLoader } as const;

function canonizeOptions(hash: Hash, maxWorkFactor: number): object {
  const messageDigestAlgorithm = hash === 'SHA-384' ? 'sha384' : 'sha256';
  return { algorithm: 'RDFC-1.0', format: 'application/n-quads', maxWorkFactor, messageDigestAlgorithm };
}

const keptInstance = createJsonLd();

/**
 * What `jsonld.canonize` makes of a document. An instance of the library keeps what was wrong with one document and tells
 * it of others that share a context with it: only an answer that is as `expected` is taken from one that is kept.
 */
export async function canonizeByReference(
  document: DraftObject,
  hash: Hash,
  expected: string | undefined,
): Promise<Attempt<string>> {
  const first = await canonizeWith(keptInstance, document, hash);
  return 'text' in first && first.text === expected ? first : canonizeWith(createJsonLd(), document, hash);
}

async function canonizeWith(
  jsonld: ReturnType<typeof createJsonLd>,
  document: DraftObject,
  hash: Hash,
): Promise<Attempt<string>> {
  const options = { ...READING, canonizeOptions: canonizeOptions(hash, WORK_FACTORS.usual) };
  const made = await attempt(() => jsonld.canonize(structuredClone(document), options));
  mendSharedObjects();
  return made;
}

/** What `rdf-canonize` makes of the quads of `jsonld`. */
export function canonizeByQuads(document: DraftObject, hash: Hash): Promise<Attempt<string>> {
  return attempt(async () => {
    const quads = await createJsonLd().toRDF(structuredClone(document), READING);
    return rdfCanonize.canonize(quads, canonizeOptions(hash, WORK_FACTORS.more));
  });
}

/** Whether the reference gave up on look-alikes, which says nothing about the document. */
export function isOfWork(error: unknown): boolean {
  return String(error).includes('Maximum deep iterations');
}
