/** Of which elements the page prints nothing else, each with the sheet that says so. */
const PRINTED = new Map<Element, CSSStyleSheet>();

/**
 * Lets a page print one element alone, with what it stands in, while that element is in a state. A sheet that another element has put
 * into the page to be printed goes first. The rule is in a sheet made by script, which a strict policy for styles allows.
 */
export function printOnly(host: Element, state: string): void {
  if (PRINTED.has(host)) return;
  const shown = `${host.localName}:state(${state})`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `@media print { body:not(:has(> .commons-badges-sheet)) :not(:has(${shown}), ${shown}, ${shown} *) { display: none !important; } }`,
  );
  PRINTED.set(host, sheet);
  document.adoptedStyleSheets.push(sheet);
}

export function printAll(host: Element): void {
  const sheet = PRINTED.get(host);
  if (!sheet) return;
  PRINTED.delete(host);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
}
