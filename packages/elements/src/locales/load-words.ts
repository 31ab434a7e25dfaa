import type { Words } from './words.js';

const LOADERS: Readonly<Record<string, () => Promise<Words>>> = {
  fr: async () => (await import('./fr.js')).fr,
  en: async () => (await import('./en.js')).en,
};

/** The words of a language (BCP 47); French for a language that has none yet. */
export async function loadWords(language: string): Promise<Words> {
  const [primary = ''] = language.toLowerCase().split('-');
  const load = LOADERS[primary] ?? LOADERS['fr'];
  return await load!();
}
