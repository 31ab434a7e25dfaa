import type { Opened } from '@commons-badges/recognition';
import { signedForm } from '@commons-badges/recognition/records.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { BackpackScene } from './backpack-scene.js';
import { jsonFile, pngFile, svgFile } from './badge-files.js';
import type { FileKind, Files } from './files.js';
import { pocketFile } from './pocket-file.js';
import { printBadge } from './print-badge.js';
import { saidOf } from './said-of.js';

/** The ways in which a badge is taken along. */
export function renderDownloads(badge: Opened<'badge'>, scene: BackpackScene, files: Files): TemplateResult {
  const record = signedForm(badge.record);
  const { words, view, canSign } = scene;
  const isBusy = files.isBusy(record.id);
  const give = (kind: FileKind, make: Parameters<Files['give']>[2]) => (): void =>
    void files.give(record.id, kind, make);
  const pocket = give('pocket', () => pocketFile(record, words.rules, saidOf(badge, words)));
  const print = (): void => void files.do(record.id, 'print', () => printBadge(record, view, words));
  const failed = files.failedAt(record.id);
  return html`<details>
    <summary>${words.download.title}</summary>
    <div class="actions">
      <button type="button" ?disabled=${isBusy} @click=${give('image', () => pngFile(record))}>
        ${words.download.png}
      </button>
      <button type="button" ?disabled=${isBusy} @click=${give('image', () => svgFile(record))}>
        ${words.download.svg}
      </button>
      <button type="button" ?disabled=${isBusy} @click=${give('image', () => jsonFile(record))}>
        ${words.download.json}
      </button>
      ${
        canSign
          ? html`<button type="button" ?disabled=${isBusy} @click=${pocket}>${words.download.pocket}</button>`
          : nothing
      }
      <button type="button" ?disabled=${isBusy} @click=${print}>${words.download.print}</button>
    </div>
    <p class="hint">${words.download.pocketWhy} ${words.download.noJwt}</p>
    ${failed ? html`<p class="trouble" role="alert">${words.download.failed[failed]}</p>` : nothing}
  </details>`;
}
