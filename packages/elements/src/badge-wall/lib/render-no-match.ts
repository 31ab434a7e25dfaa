import { html, type TemplateResult } from 'lit';
import type { Words } from '../../locales/words.js';

/** A search that finds nothing, and the way back. */
export function renderNoMatch(words: Words, onReset: () => void): TemplateResult {
  return html`<div class="panel">
    <p>${words.noMatch}</p>
    <button type="button" @click=${onReset}>${words.noMatchNext}</button>
  </div>`;
}
