import { CONTEXTS } from './index.js';
import { unfold } from './unfold.js';

/** The text of a built-in JSON-LD context; `undefined` for an address that is not built in. */
export async function pinnedText(url: string): Promise<string | undefined> {
  const load = CONTEXTS.get(url) ?? (await import('./further-contexts.js')).FURTHER_CONTEXTS.get(url);
  const context = await load?.();
  return context && unfold(context.folded);
}
