import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { toArray } from '../lib/to-array.js';
import { plainText } from './plain-text.js';

const LANGUAGES = ['fr', 'en'];

/**
 * A text for people, from a string, a map by language (`{ fr: … }`) or values with a language (VCDM 2.0 §11.1): French
 * first, then English, then whatever comes first. Only what can be seen of it. Undefined for anything else, and for an
 * empty text.
 */
export function textOf(value: Json | undefined): string | undefined {
  const written = toArray(value).flatMap(variantsOf);
  const chosen =
    LANGUAGES.map((language) => written.find((variant) => variant.language.startsWith(language))).find(
      (variant) => variant !== undefined,
    ) ?? written[0];
  const plain = plainText(chosen?.text ?? '');
  return plain.trim() === '' ? undefined : plain;
}

interface Variant {
  readonly language: string;
  readonly text: string;
}

function variantsOf(value: Json): readonly Variant[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ language: '', text: value }];
  if (!isJsonObject(value)) return [];
  return value['@value'] === undefined ? mappedVariants(value) : markedVariants(value);
}

function mappedVariants(map: JsonObject): readonly Variant[] {
  return Object.entries(map).flatMap(([language, text]) =>
    typeof text === 'string' && text !== '' ? [{ language, text }] : [],
  );
}

function markedVariants(marked: JsonObject): readonly Variant[] {
  const { '@value': text, '@language': language } = marked;
  return typeof text === 'string' ? [{ language: typeof language === 'string' ? language : '', text }] : [];
}
