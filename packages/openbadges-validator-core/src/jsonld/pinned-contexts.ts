import { CONTEXTS } from '../contexts/index.js';
import { pinnedText } from '../contexts/pinned-text.js';
import type { JsonObject } from '../json.js';

/**
 * The built-in contexts that were used so far, parsed. They are constants that are loaded at their first use: what is
 * kept here can never be another answer, only an earlier one.
 */
const loaded = new Map<string, JsonObject>();

/** Thrown where a built-in context is needed that is not loaded yet. */
export class ContextMissing extends Error {
  override readonly name = 'ContextMissing';
  readonly url: string;

  constructor(url: string) {
    super(url);
    this.url = url;
  }
}

/** The terms of a built-in context. Throws {@link ContextMissing}; `undefined` for one that is not built in. */
export function pinnedContext(url: string): JsonObject | undefined {
  const context = loaded.get(url);
  if (context === undefined && CONTEXTS.has(url)) throw new ContextMissing(url);
  return context;
}

export async function loadPinnedContext(url: string): Promise<void> {
  const text = (await pinnedText(url)) ?? '{}';
  loaded.set(url, (JSON.parse(text) as { '@context': JsonObject })['@context']);
}
