import type { ElementTag } from './element-tag.js';
import { FILES_ALONGSIDE } from './lib/files-alongside.js';
import type { WriterTag } from './lib/load-writer.js';
import { preloadModules } from './lib/preload-modules.js';
import { watchPage } from './watch-page.js';

const READERS: { readonly [T in ElementTag]?: () => Promise<unknown> } = {
  'badge-wall': () => import('@commons-badges/elements/badge-wall/define.js'),
  'badge-card': () => import('@commons-badges/elements/badge-card/define.js'),
  'badge-verify': () => import('@commons-badges/elements/badge-verify/define.js'),
  'badge-provider': () => import('@commons-badges/elements/badge-provider/define.js'),
};

/** What is not there to be read is there to be written in. */
const importElement = async (tag: ElementTag): Promise<unknown> =>
  READERS[tag]?.() ?? (await import('./lib/load-writer.js')).loadWriter(tag as WriterTag);

const asked = new Set<ElementTag>();

/** Loads the code of an element the first time its tag is seen: its modules and its words all at once. */
function loadElement(element: Element): void {
  const tag = element.localName as ElementTag;
  if (asked.has(tag)) return;
  asked.add(tag);
  const language = element.closest<HTMLElement>('[lang]')?.lang.slice(0, 2) ?? '';
  const words = FILES_ALONGSIDE[language] ?? FILES_ALONGSIDE.fr;
  const forget = preloadModules([...(FILES_ALONGSIDE[tag] ?? []), ...words]);
  importElement(tag)
    .catch((error: unknown) => {
      asked.delete(tag);
      console.error('[commons-badges]', tag, error);
    })
    .finally(forget);
}

watchPage(loadElement);
