import type { PlaceholderTag } from '../placeholders/placeholder.js';

/** The nodes under `root` that stand for an element of ours. */
export function findPlaceholders(root: ParentNode, tag: PlaceholderTag): Element[] {
  const marked = `:is(div,span,p,pre,code):is([data-${tag}],[data-wrap=${tag}],.${tag})`;
  return [...root.querySelectorAll(`${marked},p>a[href*="#${tag}"]`)]
    .filter((node) => node.localName !== 'a' || isAlone(node))
    .map((node) => node.closest('pre') ?? node);
}

/** A link in a sentence is a link: only one that has its paragraph to itself stands for an element. */
function isAlone(link: Element): boolean {
  const { parentElement } = link;
  return (
    parentElement?.textContent.trim() === link.textContent.trim() &&
    [...parentElement.children].every((child) => child === link || child.localName === 'br')
  );
}
