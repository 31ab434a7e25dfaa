import { baseDocument } from './base-documents.js';
import type { DraftObject } from './draft.js';
import { growDocument } from './grow-document.js';
import { HOSTILE_MUTATIONS } from './hostile-mutations.js';
import { Random } from './random.js';
import { USUAL_MUTATIONS, type Mutation } from './usual-mutations.js';

export interface GeneratedDocument {
  readonly document: DraftObject;
  /** What was done to it, in words. */
  readonly history: readonly string[];
}

/** How many documents are changed in a way that badges do not need. */
const HOSTILE_SHARE = 0.3;

/**
 * A JSON-LD document for each seed: a badge or another credential, or words of the contexts wherever they are defined; then
 * changed in up to four ways that still are usual, and some in one or two that are not.
 */
export function generateDocument(seed: number): GeneratedDocument {
  const random = new Random(seed);
  const isGrown = random.chance(0.4);
  const document = isGrown ? growDocument(random) : baseDocument(random);
  const history = [isGrown ? 'grown from the contexts' : 'a badge'];
  const mutate = (mutations: Readonly<Record<string, Mutation>>, count: number): void => {
    for (; count > 0; count--) {
      const [name, mutation] = random.pick(Object.entries(mutations));
      history.push(name);
      mutation(document, random);
    }
  };
  mutate(USUAL_MUTATIONS, random.below(5));
  if (random.chance(HOSTILE_SHARE)) mutate(HOSTILE_MUTATIONS, 1 + random.below(2));
  return { document, history };
}
