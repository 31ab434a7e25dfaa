import { parseDate } from '../checks/parse-date.js';
import { isJsonObject, type Json } from '../json.js';

const DATE_TIME_STAMP = /T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
/** Without the letters that turn text around or cannot be seen (RFC 3987 §4.1): two addresses could look like one. */
const ABSOLUTE_URI = /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/iu;

const LANGUAGE_MEMBERS = ['@value', '@language', '@direction'];

const isText = (value: Json): value is string => typeof value === 'string';

/** An absolute address, of whatever scheme. */
export const isUri = (value: Json): boolean => isText(value) && ABSOLUTE_URI.test(value);

export type Kinds = Readonly<Record<string, (value: Json) => boolean>>;

/** The values that are no objects of the model and that every badge needs, and how each is told. */
export const primitiveKinds: Kinds = {
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
  uri: isUri,
  node: (value) => isJsonObject(value),
};
