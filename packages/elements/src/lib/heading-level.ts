/** The level for headings inside an element: one below the last heading of the page that stands before it. */
export function headingLevel(element: Element): number {
  const place = outermostHost(element);
  let level = 1;
  for (const heading of document.querySelectorAll('h1,h2,h3,h4,h5')) {
    if (!(place.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING)) break;
    level = Number(heading.localName[1]);
  }
  return level + 1;
}

/** What stands in the page itself: positions in different trees cannot be compared. */
function outermostHost(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? outermostHost(root.host) : element;
}
