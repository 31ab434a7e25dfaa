import { html, type TemplateResult } from 'lit';
import type { Words } from '../../locales/words.js';

/** For those who want to see more, and for those whose browser did not see that they do. */
export function renderMore(left: number, words: Words, onMore: () => void): TemplateResult {
  return html`<button type="button" class="more" @click=${onMore}>${words.more(left)}</button>`;
}
