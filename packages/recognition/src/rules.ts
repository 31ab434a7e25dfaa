export { evaluate } from './rules/evaluate.js';
export { parseRule } from './rules/parse-rule.js';
export { missingPhrase } from './rules/phrases/missing-phrase.js';
export { phraseOf } from './rules/phrases/phrase-of.js';
