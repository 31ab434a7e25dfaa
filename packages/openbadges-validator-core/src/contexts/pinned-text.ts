import { CONTEXTS } from './index.js';
import { loadOnce } from '../lib/load-once.js';
import { unfold } from './unfold.js';

const loadFurtherContexts = loadOnce(() => import('./further-contexts.js'));

/** The text of a built-in JSON-LD context; `undefined` for an address that is not built in. */
export async function pinnedText(url: string): Promise<string | undefined> {
  const load = CONTEXTS.get(url) ?? (await loadFurtherContexts()).FURTHER_CONTEXTS.get(url);
  const context = await load?.();
  return context && unfold(context.folded);
}
