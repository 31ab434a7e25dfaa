import { html, nothing, type TemplateResult } from 'lit';
import type { CascadeScene } from './cascade-scene.js';
import { reachedFrom } from './reached-from.js';

/** What whoever looks learned and passed on: for her eyes alone. */
export function renderPersonal(
  scene: CascadeScene,
  nameForMe: (place: number) => string,
): TemplateResult | typeof nothing {
  const { index, words, me } = scene;
  if (me === undefined) return nothing;
  const { personal } = words;
  const strong = (text: string): TemplateResult => html`<b>${text}</b>`;
  const teachers = [...new Set(index.up[me]!.map((edge) => index.from[edge]!))].map(nameForMe);
  const signed = index.down[me]!.filter((edge) => index.edges[edge]!.state !== 'declared');
  const direct = new Set(signed.map((edge) => index.to[edge])).size;
  const begin =
    teachers.length > 0
      ? personal.learned(teachers, strong)
      : index.nodes[me]!.isRoot
        ? [personal.source]
        : undefined;
  const passedOn = personal.taught(direct, reachedFrom([me], index).size, strong);
  return html`<div class="personal" part="personal">
    <p class="mine">${begin && html`${begin} · `}${passedOn}</p>
    <p class="soft">${personal.onlyYou}</p>
  </div>`;
}
