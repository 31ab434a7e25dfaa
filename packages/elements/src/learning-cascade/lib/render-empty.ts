import { html, type TemplateResult } from 'lit';
import type { CascadeScene } from './cascade-scene.js';

/** Where nobody has passed anything on yet. */
export function renderEmpty({ words }: CascadeScene): TemplateResult {
  return html`<div class="panel">
    <p><b>${words.empty}</b></p>
    <p>${words.emptyNext}</p>
    <slot></slot>
  </div>`;
}
