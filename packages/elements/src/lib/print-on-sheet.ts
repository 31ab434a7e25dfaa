import { render, type TemplateResult } from 'lit';

/** The paper shows the sheet alone. A sheet of rules made by a script is no style that a strict policy forbids. */
const RULES = `
.commons-badges-sheet { display: none; }
@media print {
  body > :not(.commons-badges-sheet) { display: none !important; }
  .commons-badges-sheet {
    display: block; color: #000; background: #fff; font: 14pt/1.5 system-ui, sans-serif; text-align: start;
  }
  .commons-badges-sheet h1 { margin: 0 0 1rem; font-size: 20pt; }
  .commons-badges-sheet .picture { display: block; width: 6cm; height: 6cm; margin: 0 0 1rem; object-fit: contain; }
  .commons-badges-sheet .code { display: block; width: 9cm; height: 9cm; margin: 1.5rem 0; }
  .commons-badges-sheet .text { font: 8pt/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
}`;

/** Prints something on a sheet of its own, which is gone from the page afterwards. */
export function printOnSheet(content: TemplateResult): void {
  const sheet = document.createElement('div');
  sheet.className = 'commons-badges-sheet';
  render(content, sheet);
  const rules = new CSSStyleSheet();
  rules.replaceSync(RULES);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
  document.body.append(sheet);
  const clear = (): void => {
    sheet.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== rules);
  };
  // Phones go on at once and print later: only then may the sheet go.
  addEventListener('afterprint', clear, { once: true });
  print();
}
