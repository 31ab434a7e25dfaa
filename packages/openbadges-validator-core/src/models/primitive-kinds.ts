import { parseDate } from '../checks/parse-date.js';
import { isJsonObject, type Json } from '../json.js';
import { vocabularies } from './vocabularies.js';

const DATE_TIME_STAMP = /T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const ABSOLUTE_URI = /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i;
const HTTP_URL = /^https?:\/\//i;
const IMAGE_DATA = /^data:image\/(?:png|svg\+xml|jpeg|gif|webp)[;,]/i;
const EMAIL = /^[^\s@]+@[^\s@]+$/;

const LANGUAGE_MEMBERS = ['@value', '@language', '@direction'];

const isText = (value: Json): value is string => typeof value === 'string';
const isUrl = (value: Json) => isText(value) && HTTP_URL.test(value) && URL.canParse(value);

/** The values that are no objects of the model, and how each is told. */
export const primitiveKinds: Readonly<Record<string, (value: Json) => boolean>> = {
  any: () => true,
  flag: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  text: isText,
  /** A text, or the same text in several languages. */
  words: (value) =>
    isText(value) || (isJsonObject(value) && Object.values(value).every((word) => isText(word ?? ''))),
  /** A text, or one with its language and direction (VCDM 2.0 §11.1). */
  languageText: (value) =>
    isText(value) ||
    (isJsonObject(value) && Object.keys(value).every((member) => LANGUAGE_MEMBERS.includes(member))),
  /** With seconds and zone (`xsd:dateTimeStamp`). */
  stamp: (value) => isText(value) && DATE_TIME_STAMP.test(value) && parseDate(value) !== undefined,
  date: (value) => parseDate(value) !== undefined,
  uri: (value) => isText(value) && ABSOLUTE_URI.test(value),
  /** JSON-LD also writes a node that has no address, with a name of its own inside the document. */
  iri: (value) => isText(value) && (ABSOLUTE_URI.test(value) || value.startsWith('_:')),
  url: isUrl,
  image: (value) => isUrl(value) || (isText(value) && IMAGE_DATA.test(value)),
  email: (value) => isText(value) && EMAIL.test(value),
  node: (value) => isJsonObject(value),
  ...Object.fromEntries(
    Object.entries(vocabularies).map(([name, words]) => [
      name,
      (value: Json) => isText(value) && (words.includes(value) || value.startsWith('ext:')),
    ]),
  ),
};
