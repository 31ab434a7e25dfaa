import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';

/** What happened, why, and what to do now. The link inside the element stays in reach. */
export function renderFailure(why: string, words: Words, onRetry: () => void): TemplateResult {
  return html`<div class="panel" role="alert">
    <p><b>${words.failed}</b></p>
    ${navigator.onLine ? nothing : html`<p>${words.offline}</p>`} ${why && html`<p>${why}</p>`}
    <p><button type="button" @click=${onRetry}>${words.retry}</button></p>
    <slot></slot>
  </div>`;
}
