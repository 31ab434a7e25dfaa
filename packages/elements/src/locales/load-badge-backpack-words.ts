import type { BadgeBackpackWords } from './badge-backpack-words.js';
import { loadLanguage, type LanguageLoaders } from './load-language.js';

const LOADERS: LanguageLoaders<BadgeBackpackWords> = new Map([
  ['fr', async () => (await import('./badge-backpack-fr.js')).badgeBackpackFr],
  ['en', async () => (await import('./badge-backpack-en.js')).badgeBackpackEn],
]);

/** What is said in the notebook, in a language (BCP 47); in French for one that has none yet. */
export async function loadBadgeBackpackWords(language: string): Promise<BadgeBackpackWords> {
  return loadLanguage(LOADERS, language);
}
