import type { Missing } from '../missing.js';
import { RULE_WORDS, type Language } from './phrase-of.js';

/** What is lacking, in words: « il manque 1 pair », “1 peer still missing”. Without a capital or an end, to stand in a list. */
export function missingPhrase(missing: Missing, language: Language): string {
  return (RULE_WORDS[language].missing[missing.code] as (facts: Missing) => string)(missing);
}
