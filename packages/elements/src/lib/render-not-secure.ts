import { html, nothing, type TemplateResult } from 'lit';
import type { Explanations } from '../locales/explanations.js';
import { canSign } from './can-sign.js';

/** Says, on a page that came over plain http, why nothing can be signed there; elsewhere nothing. */
export function renderNotSecure({ notSecure }: Explanations): TemplateResult | typeof nothing {
  return canSign() ? nothing : html`<p class="trouble not-secure">${notSecure}</p>`;
}
