import type { Opened } from '@commons-badges/recognition';
import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimScene } from './claim-scene.js';
import { nameOf } from '../../lib/name-of.js';

export interface NominationOptions {
  readonly isBusy: boolean;
  readonly trouble: unknown;
  readonly onAccept: () => void;
  readonly onRefuse: () => void;
}

/** « On te le doit »: others named her, and she says yes, or goes on her way. */
export function renderNomination(
  nominations: readonly Opened<'nomination'>[],
  scene: ClaimScene,
  { isBusy, trouble, onAccept, onRefuse }: NominationOptions,
): TemplateResult {
  const { nomination: words } = scene.words;
  return html`<div class="panel nomination" role="group" aria-labelledby="owed">
    <div class="sentence" id="owed" role="heading" aria-level=${scene.level + 1}>${words.title}</div>
    <p>${words.why}</p>
    <ul class="reasons">
      ${nominations.map(({ record: { nominator, reason } }) => {
        const name = nameOf(nominator, scene.view, scene.words);
        return html`<li>${reason === undefined ? name : words.reason(name, reason)}</li>`;
      })}
    </ul>
    ${trouble}
    ${
      scene.canSign
        ? html`<div class="actions">
              <button class="main" type="button" ?disabled=${isBusy} @click=${onAccept}>
                ${words.accept}
              </button>
              <button type="button" @click=${onRefuse}>${words.refuse}</button>
            </div>
            <p class="hint">${words.refuseHint}</p>`
        : nothing
    }
  </div>`;
}
