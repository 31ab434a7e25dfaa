import { html, nothing, type TemplateResult } from 'lit';
import type { CascadeScene } from './cascade-scene.js';

/** How far it came, in one sentence: of all together, and only where it speaks of nobody. */
export function renderCommunity({ feed, gardens, words }: CascadeScene): TemplateResult {
  const { growth } = feed;
  if (growth === undefined) return html`<p class="growth" part="growth">${words.community.tooFew}</p>`;
  const extent = words.community.extent(growth.waves, gardens.all.length);
  return html`<p class="growth" part="growth">
    <b>${words.community.growth(growth.roots, growth.people, growth.ratio)}</b>
    ${extent ? html`<span class="soft">${extent}</span>` : nothing}
  </p>`;
}
