import { BUILT_IN_CONTEXTS } from '../support/built-in-contexts.js';
import { loadContext } from '../../packages/openbadges-validator-core/src/jsonld/load-context.js';
import { buildSession } from '../support/build-session.js';

interface Definition {
  readonly '@id'?: string;
  readonly '@type'?: string;
  readonly '@container'?: string;
  readonly '@context'?: Definitions | null;
}

type Definitions = Readonly<Record<string, Definition | string>>;

/** What a context says of a word, as far as a writer of badges cares. */
export interface Word {
  readonly name: string;
  /** `@id`, `@vocab`, `@json`, the address or the short form of a datatype, or nothing. */
  readonly type: string | undefined;
  readonly container: string | undefined;
  /** The words that hold inside values of this property, or inside objects of this type. */
  readonly inside: Vocabulary;
  /** Inside values of this property no word holds: they bring their own context. */
  readonly isReset: boolean;
}

export interface Vocabulary {
  readonly types: readonly Word[];
  readonly properties: readonly Word[];
}

const EMPTY: Vocabulary = { types: [], properties: [] };

const parsed = new Map<string, Vocabulary>();
for (const url of BUILT_IN_CONTEXTS.keys()) {
  const { document } = await loadContext(url, buildSession(undefined));
  parsed.set(url, toVocabulary((document as { '@context': Definitions })['@context']));
}

function toVocabulary(definitions: Definitions): Vocabulary {
  const words = Object.entries(definitions).flatMap(([name, definition]): Word[] => {
    if (name.startsWith('@') || name === 'id' || name === 'type') return [];
    const { '@type': type, '@container': container, '@context': context } = toObject(definition);
    return [
      { name, type, container, inside: context ? toVocabulary(context) : EMPTY, isReset: context === null },
    ];
  });
  const isType = ({ name }: Word): boolean => /^[A-Z1]/.test(name);
  return { types: words.filter(isType), properties: words.filter((word) => !isType(word)) };
}

function toObject(definition: Definition | string): Definition {
  return typeof definition === 'string' ? { '@id': definition } : definition;
}

/** The words of a built-in context. */
export function vocabularyOf(url: string): Vocabulary {
  return parsed.get(url) ?? EMPTY;
}

export function joinVocabularies(vocabularies: readonly Vocabulary[]): Vocabulary {
  return {
    types: vocabularies.flatMap(({ types }) => types),
    properties: vocabularies.flatMap(({ properties }) => properties),
  };
}
