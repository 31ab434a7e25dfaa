import { chooseContexts } from './choose-contexts.js';
import type { Draft, DraftObject } from './draft.js';
import type { Random } from './random.js';
import { joinVocabularies, vocabularyOf, type Vocabulary } from './vocabulary.js';

/** Where a document is written: with which contexts, and so with which words. */
export interface Scene {
  readonly random: Random;
  readonly contexts: readonly string[];
  readonly words: ReadonlySet<string>;
  /** How many of the members that may be there are. */
  readonly share: number;
}

export function setScene(random: Random, contexts = chooseContexts(random)): Scene {
  const words = new Set(['id', 'type', ...namesIn(joinVocabularies(contexts.map(vocabularyOf)))]);
  return { random, contexts, words, share: random.pick([0.05, 0.1, 0.15, 0.3]) };
}

function namesIn({ types, properties }: Vocabulary): string[] {
  return [...types, ...properties].flatMap(({ name, inside }) => [name, ...namesIn(inside)]);
}

/** Of these members those that the contexts define, each with its chance. */
export function some({ random, words, share }: Scene, members: DraftObject): DraftObject {
  return Object.fromEntries(
    Object.entries(members).filter(([name]) => words.has(name.replace(/^@/, '')) && random.chance(share)),
  );
}

/** One of these objects whose type a context defines, and now and then one of the others. */
export function pickKnown({ random, words }: Scene, objects: readonly DraftObject[]): DraftObject[] {
  const known = objects.filter(({ type }) => typeof type === 'string' && words.has(type));
  const chosen = random.pick<DraftObject | undefined>(random.chance(0.02) ? objects : known);
  return chosen === undefined ? [] : [chosen];
}

/** One, or a list of some. */
export function oneOrMore({ random }: Scene, make: () => Draft): Draft {
  return random.chance(0.6) ? make() : random.times(1 + random.below(2), make);
}
