import type { Explanations } from './explanations.js';

const LOADERS: ReadonlyMap<string, () => Promise<Explanations>> = new Map([
  ['fr', async () => (await import('./explanations-fr.js')).explanationsFr],
  ['en', async () => (await import('./explanations-en.js')).explanationsEn],
]);

/** The sentences of a language (BCP 47); French for a language that has none yet. */
export async function loadExplanations(language: string): Promise<Explanations> {
  const [primary = ''] = language.toLowerCase().split('-');
  return (LOADERS.get(primary) ?? LOADERS.get('fr'))!();
}
