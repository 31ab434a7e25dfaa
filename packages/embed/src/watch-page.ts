import { createElement } from './lib/create-element.js';
import { findPlaceholders } from './lib/find-placeholders.js';
import { isEdited } from './lib/is-edited.js';
import type { PlaceholderTag } from './placeholders/placeholder.js';

/** A selector of all elements that may be placed; one text is shorter than a list of them. */
const PLACED =
  'badge-wall,badge-card,badge-verify,badge-claim,badge-editor,badge-endorse,badge-backpack,learning-cascade';

/** What one copy of the script leaves on the page: `globalThis[Symbol.for('commons-badges')]`. */
export interface Guest {
  /** Looks again at a part of the page, at once. */
  readonly scan: (root: ParentNode) => void;
  /** Stops watching and puts every placeholder back as it was. Elements stay defined: a browser cannot forget them. */
  readonly unload: () => void;
}

const MARK = Symbol.for('commons-badges');

/**
 * Finds our tags and the placeholders that stand for them, now and as the page changes, and leaves alone what is
 * being edited. `onSight` is called for every element found, often more than once.
 *
 * A second copy on the same page hands over to the first. The event `commons-badges-unload` on the document unloads.
 */
export function watchPage(onSight: (element: Element) => void): Guest {
  const marked = globalThis as { [MARK]?: Guest };
  const first = marked[MARK];
  if (first) {
    first.scan(document);
    return first;
  }

  const originals = new WeakMap<Element, Element>();
  const changed = new Set<Node>();
  const over = new AbortController();
  const { signal } = over;

  const replace = (node: Element, tag: PlaceholderTag): void => {
    if (!isEdited(node) && !node.closest(PLACED)) originals.set(createElement(node, tag), node);
  };
  const scan = (root: ParentNode): void => {
    // Until the page is whole, a link may only seem to be alone.
    if (document.readyState !== 'loading') {
      for (const tag of PLACED.split(',') as PlaceholderTag[])
        for (const node of findPlaceholders(root, tag)) replace(node, tag);
    }
    for (const element of root.querySelectorAll(`${PLACED},badge-provider`))
      if (!isEdited(element)) onSight(element);
  };
  const scanChanged = (): void => {
    const nodes = [...changed];
    changed.clear();
    for (const node of nodes) if (node.isConnected) scan(node as Element);
  };
  const observer = new MutationObserver((records) => {
    if (changed.size === 0) requestAnimationFrame(scanChanged);
    for (const { target } of records) changed.add(target);
  });
  const guest: Guest = {
    scan,
    unload() {
      over.abort();
      observer.disconnect();
      changed.clear();
      for (const element of document.querySelectorAll(PLACED)) {
        const node = originals.get(element);
        if (node) element.replaceWith(node);
      }
      delete marked[MARK];
    },
  };

  marked[MARK] = guest;
  document.addEventListener('DOMContentLoaded', () => scan(document), { signal });
  document.addEventListener('commons-badges-unload', guest.unload, { signal });
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['contenteditable'] });
  scan(document);
  return guest;
}
