import { parsePlaceholder } from '../placeholders/parse-placeholder.js';
import type { PlaceholderTag } from '../placeholders/placeholder.js';
import { readLines } from './read-lines.js';

/** Puts an element in the place of `node`, and `node` inside it: that is what shows until the element is there. */
export function createElement(node: Element, tag: PlaceholderTag): Element {
  const link = node.localName === 'a' ? node : node.querySelector('a[href]');
  const attributes = parsePlaceholder({
    tag,
    data: (name) => node.getAttribute(`data-${name}`),
    text: readLines(node),
    href: (link as HTMLAnchorElement | null)?.href ?? '',
    page: document.baseURI,
  });
  const element = document.createElement(tag);
  for (const name of ['lang', 'dir']) {
    if (node.hasAttribute(name)) element.setAttribute(name, node.getAttribute(name) ?? '');
  }
  for (const [name, value] of attributes) element.setAttribute(name, value);
  node.replaceWith(element);
  element.append(node);
  return element;
}
