export { loadExplanations } from './load-explanations.js';
export { loadWords } from './load-words.js';

export type { Explanations, ProblemSentences } from './explanations.js';
export type { Words } from './words.js';
