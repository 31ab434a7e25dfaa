import type { JsonObject } from '../json.js';
import { escapeLiteral } from '../rdf/escape-literal.js';
import { decline } from './decline.js';
import { DOUBLE } from './vocabulary.js';

const LANGUAGE = /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/;

/** A text as an RDF literal. One that should be a double would have to be written in another way first. */
export function writeText(text: string, datatype = ''): string {
  if (datatype === DOUBLE) decline();
  return `"${escapeLiteral(text)}"${datatype}`;
}

export function isValueObject(value: JsonObject): boolean {
  return Object.hasOwn(value, '@value');
}

/** `{"@value": "…", "@language": "…"}`; other forms are declined. */
export function writeValueObject(value: JsonObject): string {
  const { '@value': text, '@language': language, ...others } = value;
  if (Object.keys(others).length > 0 || typeof text !== 'string') return decline();
  if (language === undefined) return writeText(text);
  if (typeof language !== 'string' || !LANGUAGE.test(language)) return decline();
  return `"${escapeLiteral(text)}"@${language.toLowerCase()}`;
}
