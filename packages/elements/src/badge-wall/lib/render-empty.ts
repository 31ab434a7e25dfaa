import { html, type TemplateResult } from 'lit';
import type { Words } from '../../locales/words.js';

/** A wall without badges tells the next step. */
export function renderEmpty(words: Words): TemplateResult {
  return html`<div class="panel">
    <p><b>${words.empty}</b></p>
    <p>${words.emptyNext}</p>
    <slot></slot>
  </div>`;
}
