import { html, nothing, type TemplateResult } from 'lit';
import type { CascadeScene } from './cascade-scene.js';
import type { CascadeStage } from './cascade-stage.js';

/** Above 60 people: all gardens closed again, or every person shown. */
export function renderGroups(
  stage: CascadeStage,
  { words }: CascadeScene,
  change: (change: () => unknown) => void,
): TemplateResult | typeof nothing {
  if (!stage.canGroup) return nothing;
  return html`<div class="groups">
    ${stage.openGardens.map(
      ({ id, name }) =>
        html`<button type="button" @click=${() => change(() => stage.close(id))}>
          ${words.picture.close(name)}
        </button>`,
    )}
    <button type="button" @click=${() => change(() => stage.toggleAll())}>
      ${stage.isGrouped ? words.picture.openAll : words.picture.group}
    </button>
  </div>`;
}
