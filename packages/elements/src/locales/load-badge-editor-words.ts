import type { EditorWords } from './badge-editor-words.js';
import { loadLanguage, type LanguageLoaders } from './load-language.js';

const LOADERS: LanguageLoaders<EditorWords> = new Map([
  ['fr', async () => (await import('./badge-editor-fr.js')).editorFr],
  ['en', async () => (await import('./badge-editor-en.js')).editorEn],
]);

/** What the editor says in a language (BCP 47); in French for a language that has none yet. */
export async function loadEditorWords(language: string): Promise<EditorWords> {
  return loadLanguage(LOADERS, language);
}
