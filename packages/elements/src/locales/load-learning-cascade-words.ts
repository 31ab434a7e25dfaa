import type { LearningCascadeWords } from './learning-cascade-words.js';
import { loadLanguage, type LanguageLoaders } from './load-language.js';

const LOADERS: LanguageLoaders<LearningCascadeWords> = new Map([
  ['fr', async () => (await import('./learning-cascade-fr.js')).learningCascadeFr],
  ['en', async () => (await import('./learning-cascade-en.js')).learningCascadeEn],
]);

/** What is said about who learned from whom, in a language (BCP 47); in French for one that has none yet. */
export async function loadLearningCascadeWords(language: string): Promise<LearningCascadeWords> {
  return loadLanguage(LOADERS, language);
}
