import { parseDate } from '../checks/parse-date.js';
import type { Json } from '../json.js';
import type { Kinds } from './primitive-kinds.js';
import { rarerKinds } from './rarer-kinds.js';
import { vocabularies } from './vocabularies.js';

/** The kinds of value that only the whole model of OB 3.0 needs, with all others. */
export const furtherKinds: Kinds = {
  ...rarerKinds,
  /** An ISO 8601 day. */
  day: (value) => typeof value === 'string' && parseDate(`${value}T00:00:00Z`) !== undefined,
  ...Object.fromEntries(
    Object.entries(vocabularies).map(([name, words]) => [
      name,
      (value: Json) => typeof value === 'string' && (words.includes(value) || value.startsWith('ext:')),
    ]),
  ),
};
