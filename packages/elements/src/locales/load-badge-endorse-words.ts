import type { BadgeEndorseWords } from './badge-endorse-words.js';
import { loadLanguage, type LanguageLoaders } from './load-language.js';

const LOADERS: LanguageLoaders<BadgeEndorseWords> = new Map([
  ['fr', async () => (await import('./badge-endorse-fr.js')).badgeEndorseFr],
  ['en', async () => (await import('./badge-endorse-en.js')).badgeEndorseEn],
]);

/** What is said where requests are answered, in a language (BCP 47); in French for one that has none yet. */
export async function loadBadgeEndorseWords(language: string): Promise<BadgeEndorseWords> {
  return loadLanguage(LOADERS, language);
}
