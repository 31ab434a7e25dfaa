import type { Words } from './words.js';

const LOADERS: ReadonlyMap<string, () => Promise<Words>> = new Map([
  ['fr', async () => (await import('./fr.js')).fr],
  ['en', async () => (await import('./en.js')).en],
]);

/** The words of a language (BCP 47); French for a language that has none yet. */
export async function loadWords(language: string): Promise<Words> {
  const [primary = ''] = language.toLowerCase().split('-');
  return (LOADERS.get(primary) ?? LOADERS.get('fr'))!();
}
