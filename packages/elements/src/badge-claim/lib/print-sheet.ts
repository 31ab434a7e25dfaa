import { html } from 'lit';
import { renderCode } from '../../lib/badge-detail/lib/render-code.js';
import { printOnSheet } from '../../lib/print-on-sheet.js';
import type { BackupWords } from '../../locales/badge-claim-words.js';

/** Prints a copy of a key as a QR code and as text. */
export function printSheet(copy: string, name: string, words: BackupWords): void {
  printOnSheet(
    html`<h1>${words.sheetTitle(name)}</h1>
      <p>${words.sheetWhat}</p>
      ${renderCode(copy, words.sheetCode)}
      <p>${words.sheetHow}</p>
      <p class="text">${copy}</p>`,
  );
}
