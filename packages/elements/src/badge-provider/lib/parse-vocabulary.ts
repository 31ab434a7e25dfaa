import { isTextMap } from './is-text-map.js';

/** A JSON map of words. Rubbish changes no word. */
export function parseVocabulary(text: string | null): Readonly<Record<string, string>> {
  if (text === null) return {};
  try {
    const json: unknown = JSON.parse(text);
    if (isTextMap(json)) return json;
  } catch {
    // Told below, as any other rubbish.
  }
  console.warn('[commons-badges] vocabulary is not a JSON map of texts');
  return {};
}
