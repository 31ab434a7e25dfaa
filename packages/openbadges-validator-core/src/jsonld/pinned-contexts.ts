import { pinnedText } from '../contexts/pinned-text.js';
import type { JsonObject } from '../json.js';

/**
 * The built-in contexts that were used so far, parsed. They are constants that are loaded at their first use: what is
 * kept here can never be another answer, only an earlier one.
 */
const loaded = new Map<string, JsonObject>();

/** Thrown where a context is needed that is not loaded, and may be built in. */
export class ContextMissing extends Error {
  readonly url: string;

  constructor(url: string) {
    super(url);
    this.url = url;
  }
}

/** The terms of a built-in context. Throws {@link ContextMissing}. */
export function pinnedContext(url: string): JsonObject {
  const context = loaded.get(url);
  if (context === undefined) throw new ContextMissing(url);
  return context;
}

/** Whether the context is built in. */
export async function loadPinnedContext(url: string): Promise<boolean> {
  const text = await pinnedText(url);
  if (text === undefined) return false;
  loaded.set(url, (JSON.parse(text) as { '@context': JsonObject })['@context']);
  return true;
}
