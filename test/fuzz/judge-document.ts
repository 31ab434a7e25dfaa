import { BadgeError } from '../../packages/openbadges-validator-core/src/badge-error.js';
import { canonizeAny } from '../../packages/openbadges-validator-core/src/jsonld/canonize-any.js';
import { canonizeKnown } from '../../packages/openbadges-validator-core/src/jsonld/canonize-known.js';
import type { JsonObject } from '../../packages/openbadges-validator-core/src/json.js';
import { buildSession } from '../support/build-session.js';
import { attempt, tellAttempt, type Attempt } from './attempt.js';
import type { Draft, DraftObject } from './draft.js';
import { mendSharedObjects } from './mend-shared-objects.js';
import { canonizeByQuads, canonizeByReference, isOfWork, type Hash } from './reference.js';

/**
 * How the product and the reference stand to each other over one document. `decided`: the specialised path wrote the same
 * text; `refused`: it gave up as the reference does; `declined`: left to the library, which is `fine` with it or not. A
 * `problem` says where they disagree.
 */
export type Judgement =
  | { readonly kind: 'decided' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'declined'; readonly isFine: boolean }
  | { readonly kind: 'problem'; readonly problem: string; readonly ours: string; readonly theirs: string };

interface Wish {
  readonly hash?: Hash;
  /** Ask `rdf-canonize` by itself, too, over the quads of `jsonld`. Default true; it takes as long again. */
  readonly twice?: boolean;
}

/** No document of the generator is large enough to need longer, even where many things run. */
const MAX_MS = 15_000;

/** Compares what the product makes of a document with what `jsonld` and `rdf-canonize` do. */
export async function judgeDocument(
  document: DraftObject,
  { hash = 'SHA-256', twice = true }: Wish = {},
): Promise<Judgement> {
  const started = performance.now();
  const frozen = deepFreeze(structuredClone(document)) as JsonObject;
  const known = await attempt(() => canonizeKnown(frozen, hash));
  const took = performance.now() - started;
  const isDeclined = 'text' in known && known.text === undefined;
  const ours = isDeclined ? await attempt(() => canonizeAny(frozen, buildSession(undefined), hash)) : known;
  const hasWritten = mendSharedObjects();
  const theirs = await canonizeByReference(document, hash, 'text' in ours ? ours.text : undefined);
  const problem =
    (took > MAX_MS && `it took ${took.toFixed(0)} ms`) ||
    (hasWritten && 'it wrote into what all objects share') ||
    compare(ours, theirs) ||
    (!isDeclined &&
      'text' in ours &&
      (twice || 'error' in theirs) &&
      (await compareQuads(document, ours, hash)));
  if (problem) return { kind: 'problem', problem, ours: tellAttempt(ours), theirs: tellAttempt(theirs) };
  if (isDeclined) return { kind: 'declined', isFine: 'text' in theirs };
  return { kind: 'text' in ours ? 'decided' : 'refused' };
}

function compare(ours: Attempt<string | undefined>, theirs: Attempt<string>): string | undefined {
  if ('error' in ours) {
    if (!(ours.error instanceof BadgeError)) return 'it threw something that is no BadgeError';
    return 'error' in theirs ? undefined : 'it refuses what the reference can read';
  }
  if ('error' in theirs) return isOfWork(theirs.error) ? undefined : 'the reference refuses it';
  return ours.text === theirs.text ? undefined : 'the reference writes another text';
}

async function compareQuads(
  document: DraftObject,
  ours: { readonly text: string | undefined },
  hash: Hash,
): Promise<string | undefined> {
  const theirs = await canonizeByQuads(document, hash);
  if ('error' in theirs) return `rdf-canonize refuses it: ${tellAttempt(theirs)}`;
  return ours.text === theirs.text ? undefined : 'rdf-canonize writes another text';
}

/** The product may not write into what it is given. */
function deepFreeze(draft: Draft): Draft {
  if (typeof draft === 'object' && draft !== null) {
    Object.values(draft).forEach(deepFreeze);
    Object.freeze(draft);
  }
  return draft;
}
