import { chooseContexts, OB_3_0_3, V2 } from './choose-contexts.js';
import { setMember, type Draft, type DraftObject } from './draft.js';
import { address, anyJson, number, plainText } from './odd-values.js';
import type { Random } from './random.js';
import { joinVocabularies, vocabularyOf, type Vocabulary, type Word } from './vocabulary.js';

/** What is known while a document grows. */
interface Growth {
  readonly random: Random;
  /** The words of the contexts of the document. */
  readonly top: Vocabulary;
  /** How many more objects it may have. */
  readonly budget: { left: number };
}

const MAX_DEPTH = 4;

/** A document that uses the words of built-in contexts each in a place where it is defined, whatever it says. */
export function growDocument(random: Random): DraftObject {
  const contexts = chooseContexts(random);
  const growth = {
    random,
    top: joinVocabularies(contexts.map(vocabularyOf)),
    budget: { left: 2 + random.below(12) },
  };
  const types = growth.top.types.filter(({ name }) => /Credential$|Presentation$/.test(name));
  const chosen = random.chance(0.8) ? [random.pick(types)] : [];
  return { '@context': [...contexts], ...growObject(chosen, growth.top, 0, growth) };
}

function growObject(given: readonly Word[], around: Vocabulary, depth: number, growth: Growth): DraftObject {
  const { random, top } = growth;
  growth.budget.left--;
  const types = [...given, ...(random.chance(0.5) ? [random.pick(top.types)] : [])];
  if (random.chance(0.1)) types.push(random.pick(top.types));
  const object: DraftObject = {};
  if (random.chance(0.6)) object['id'] = address(random);
  const names = [...new Set(types.map(({ name }) => name))];
  if (names.length > 0) object['type'] = names.length === 1 && random.chance(0.4) ? (names[0] ?? '') : names;
  const own = types.flatMap(({ inside }) => inside.properties);
  // An object that says nothing cannot be read in safe mode: few are left like that.
  const least = names.length > 0 || random.chance(0.03) ? 0 : 1;
  for (let count = least + random.below(depth === 0 ? 8 : 5); count > 0; count--) {
    const isOwn = own.length > 0 && random.chance(0.7);
    const word = random.pick(isOwn ? own : around.properties);
    // A later type may give the word another meaning or none: what comes of that is for the judges.
    setMember(object, word.name, growValues(word, depth, growth));
  }
  return object;
}

function growValues(word: Word, depth: number, growth: Growth): Draft {
  const { random } = growth;
  const isList = word.container === '@set' || word.container === '@list';
  if (!random.chance(isList ? 0.7 : 0.2)) return growValue(word, depth, growth);
  return random.times(random.below(4), () => growValue(word, depth, growth));
}

function growValue(word: Word, depth: number, growth: Growth): Draft {
  const { random } = growth;
  const { type, container, inside } = word;
  const canNest = depth < MAX_DEPTH && growth.budget.left > 0;
  if (type === '@json') return anyJson(random);
  if (container === '@graph' || word.isReset)
    return canNest ? growGraph(word, depth, growth) : { id: address(random) };
  if (canNest && (inside.types.length > 0 || inside.properties.length > 0 || random.chance(0.35))) {
    const { top } = growth;
    const around = joinVocabularies([top, inside, inside]);
    const types = inside.types.length > 0 && random.chance(0.8) ? [random.pick(inside.types)] : [];
    return growObject(types, around, depth + 1, { ...growth, top: joinVocabularies([top, inside]) });
  }
  return growText(word, random);
}

function growText({ type = '', inside }: Word, random: Random): Draft {
  if (type === '@id') return address(random);
  if (type === '@vocab') {
    const words = [...inside.types, ...inside.properties];
    return words.length > 0 && random.chance(0.7) ? random.pick(words).name : address(random);
  }
  if (/float|nteger/.test(type) && random.chance(0.8)) return number(random);
  if (/boolean/.test(type) && random.chance(0.8)) return random.chance(0.5);
  const kind = random.below(20);
  if (kind === 0) return number(random);
  if (kind === 1) return random.chance(0.5);
  if (kind === 2)
    return { '@value': plainText(random), '@language': random.pick(['fr', 'en', 'en-GB', 'pt-br']) };
  return plainText(random);
}

/** A proof, a credential inside a presentation, or whatever else stands in a graph of its own. */
function growGraph({ isReset }: Word, depth: number, growth: Growth): DraftObject {
  const { random, top } = growth;
  const contexts = [V2, OB_3_0_3];
  const within = isReset ? { ...growth, top: joinVocabularies(contexts.map(vocabularyOf)) } : growth;
  const proofs = top.types.filter(({ name }) => /Proof|Signature/.test(name));
  const types = !isReset && proofs.length > 0 && random.chance(0.8) ? [random.pick(proofs)] : [];
  const object = growObject(types, within.top, depth + 1, within);
  return isReset ? { '@context': contexts, ...object } : object;
}
