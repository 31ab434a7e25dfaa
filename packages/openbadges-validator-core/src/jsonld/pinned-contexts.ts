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

/** The terms of a context where it is built in, for {@link pinnedContext} too from then on. */
export async function loadPinnedContext(url: string): Promise<JsonObject | undefined> {
  const known = loaded.get(url);
  if (known !== undefined) return known;
  const text = await pinnedText(url);
  if (text === undefined) return undefined;
  const context = (JSON.parse(text) as { '@context': JsonObject })['@context'];
  loaded.set(url, context);
  return context;
}
