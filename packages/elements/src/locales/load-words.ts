import { loadLanguage, type LanguageLoaders } from './load-language.js';
import type { Words } from './words.js';

const LOADERS: LanguageLoaders<Words> = new Map([
  ['fr', async () => (await import('./fr.js')).fr],
  ['en', async () => (await import('./en.js')).en],
]);

/** The words of a language (BCP 47); French for a language that has none yet. */
export async function loadWords(language: string): Promise<Words> {
  return loadLanguage(LOADERS, language);
}
