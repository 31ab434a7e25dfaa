import type { ElementTag } from './element-tag.js';
import { FILES_ALONGSIDE } from './lib/files-alongside.js';
import { preloadModules } from './lib/preload-modules.js';
import { watchPage } from './watch-page.js';

const ELEMENTS: Readonly<Record<ElementTag, () => Promise<unknown>>> = {
  'badge-wall': () => import('@commons-badges/elements/badge-wall/define.js'),
  'badge-card': () => import('@commons-badges/elements/badge-card/define.js'),
  'badge-verify': () => import('@commons-badges/elements/badge-verify/define.js'),
  'badge-claim': () => import('@commons-badges/elements/badge-claim/define.js'),
  'badge-provider': () => import('@commons-badges/elements/badge-provider/define.js'),
};

const asked = new Set<ElementTag>();

/** Loads the code of an element the first time its tag is seen: its modules and its words all at once. */
function loadElement(tag: ElementTag, element: Element): void {
  if (asked.has(tag)) return;
  asked.add(tag);
  const language = element.closest<HTMLElement>('[lang]')?.lang.slice(0, 2) ?? '';
  const words = FILES_ALONGSIDE[language] ?? FILES_ALONGSIDE['fr'];
  const forget = preloadModules([...(FILES_ALONGSIDE[tag] ?? []), ...(words ?? [])]);
  ELEMENTS[tag]()
    .catch((error: unknown) => {
      asked.delete(tag);
      console.error('[commons-badges]', tag, error);
    })
    .finally(forget);
}

watchPage(loadElement);
