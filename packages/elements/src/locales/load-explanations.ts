import { loadLanguage, type LanguageLoaders } from './load-language.js';
import type { Explanations } from './explanations.js';

const LOADERS: LanguageLoaders<Explanations> = new Map([
  ['fr', async () => (await import('./explanations-fr.js')).explanationsFr],
  ['en', async () => (await import('./explanations-en.js')).explanationsEn],
]);

/** The sentences of a language (BCP 47); French for a language that has none yet. */
export async function loadExplanations(language: string): Promise<Explanations> {
  return loadLanguage(LOADERS, language);
}
