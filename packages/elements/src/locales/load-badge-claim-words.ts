import type { BadgeClaimWords } from './badge-claim-words.js';
import { loadLanguage, type LanguageLoaders } from './load-language.js';

const LOADERS: LanguageLoaders<BadgeClaimWords> = new Map([
  ['fr', async () => (await import('./badge-claim-fr.js')).badgeClaimFr],
  ['en', async () => (await import('./badge-claim-en.js')).badgeClaimEn],
]);

/** What is said while a badge is asked for, in a language (BCP 47); in French for one that has none yet. */
export async function loadBadgeClaimWords(language: string): Promise<BadgeClaimWords> {
  return loadLanguage(LOADERS, language);
}
