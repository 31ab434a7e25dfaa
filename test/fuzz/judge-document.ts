import jsonld from 'jsonld';
import * as rdfCanonize from 'rdf-canonize';
import { BadgeError } from '../../packages/openbadges-validator-core/src/badge-error.js';
import { CONTEXTS } from '../../packages/openbadges-validator-core/src/contexts/index.js';
import { canonizeKnown } from '../../packages/openbadges-validator-core/src/jsonld/canonize-known.js';
import { loadContext } from '../../packages/openbadges-validator-core/src/jsonld/load-context.js';
import type { JsonObject } from '../../packages/openbadges-validator-core/src/json.js';
import { buildSession } from '../support/build-session.js';
import type { Draft, DraftObject } from './draft.js';

/**
 * How the specialised path and the reference stand to each other over one document. `decided`: both wrote the same text;
 * `refused`: both gave up; `declined`: left to the reference, which is `fine` with the document or not. A `problem` says
 * where they disagree.
 */
export type Judgement =
  | { readonly kind: 'decided' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'declined'; readonly isFine: boolean }
  | { readonly kind: 'problem'; readonly problem: string; readonly ours: string; readonly theirs: string };

/** No document of the generator is large enough to need longer, even where many things run. */
const MAX_MS = 15_000;
/** The reference looks behind look-alikes only so far. Where the product finds an answer beyond that, it is checked with more. */
const WORK_FACTORS = { usual: 2, more: 4 };

type Hash = 'SHA-256' | 'SHA-384';

interface Wish {
  readonly hash?: Hash;
  /** Ask `rdf-canonize` by itself, too, over the quads of `jsonld`. Default true; it takes as long again. */
  readonly twice?: boolean;
}

/** Compares the specialised path with what `jsonld` and `rdf-canonize` make of a document. */
export async function judgeDocument(
  document: DraftObject,
  { hash = 'SHA-256', twice = true }: Wish = {},
): Promise<Judgement> {
  const before = performance.now();
  const ours = await attempt(() => canonizeKnown(deepFreeze(structuredClone(document)) as JsonObject, hash));
  const took = performance.now() - before;
  const theirs = await attempt(() => canonizeByReference(document, hash));
  const problem = (what: string): Judgement => ({
    kind: 'problem',
    problem: what,
    ours: tell(ours),
    theirs: tell(theirs),
  });
  if (took > MAX_MS) return problem(`it took ${took.toFixed(0)} ms`);
  if ('error' in ours) {
    if (!(ours.error instanceof BadgeError)) return problem('it threw something that is no BadgeError');
    return 'error' in theirs ? { kind: 'refused' } : problem('it refuses what the reference can read');
  }
  if (ours.text === undefined) return { kind: 'declined', isFine: 'text' in theirs };
  if ('text' in theirs && theirs.text !== ours.text) return problem('the reference writes another text');
  if ('error' in theirs && !isOfWork(theirs.error)) return problem('the reference refuses it');
  if ('text' in theirs && !twice) return { kind: 'decided' };
  const quads = await attempt(() => canonizeQuads(document, hash));
  if ('error' in quads) return problem(`rdf-canonize refuses it: ${String(quads.error)}`);
  return quads.text === ours.text ? { kind: 'decided' } : problem('rdf-canonize writes another text');
}

async function attempt<T extends string | undefined>(
  action: () => Promise<T>,
): Promise<{ readonly text: T } | { readonly error: unknown }> {
  try {
    return { text: await action() };
  } catch (error) {
    return { error };
  }
}

function tell(attempt: { readonly text: string | undefined } | { readonly error: unknown }): string {
  if ('text' in attempt) return attempt.text ?? 'declined';
  const { details } = attempt.error as { details?: { event?: unknown; code?: unknown } };
  return `${String(attempt.error)} ${JSON.stringify(details?.event ?? details?.code) ?? ''}`;
}

function isOfWork(error: unknown): boolean {
  return String(error).includes('Maximum deep iterations');
}

/** The same object each time: the library keeps what it made of one. */
const contexts = new Map<string, object>();
for (const url of CONTEXTS.keys()) contexts.set(url, await loadContext(url, buildSession(undefined)));

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

function canonizeByReference(document: DraftObject, hash: Hash): Promise<string> {
  return jsonld.canonize(structuredClone(document), {
    ...READING,
    canonizeOptions: canonizeOptions(hash, WORK_FACTORS.usual),
  });
}

async function canonizeQuads(document: DraftObject, hash: Hash): Promise<string> {
  const quads = await jsonld.toRDF(structuredClone(document), READING);
  return rdfCanonize.canonize(quads, canonizeOptions(hash, WORK_FACTORS.more));
}

/** The specialised path may not write into what it is given. */
function deepFreeze(draft: Draft): Draft {
  if (typeof draft === 'object' && draft !== null) {
    Object.values(draft).forEach(deepFreeze);
    Object.freeze(draft);
  }
  return draft;
}
