/** The level for headings inside an element: one below the last heading of the page that stands before it. */
export function headingLevel(element: Element): number {
  let level = 1;
  for (const heading of document.querySelectorAll('h1,h2,h3,h4,h5')) {
    if (!(element.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING)) break;
    level = Number(heading.localName[1]);
  }
  return level + 1;
}
