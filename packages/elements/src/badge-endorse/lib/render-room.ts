import type { InboxItem } from '@commons-badges/recognition';
import { html, nothing, type TemplateResult } from 'lit';
import { nameOf } from '../../lib/name-of.js';
import type { EndorseScene } from './endorse-scene.js';
import { renderBasis } from './render-basis.js';
import type { Room } from './room.js';

/** Beyond so many in a day, further endorsements do not count (recognition §2.5). */
const MOST_A_DAY = 5;

/** Requests for one badge that can be answered at once, folded until somebody wants to. */
export function renderRoom(items: readonly InboxItem[], room: Room, scene: EndorseScene): TemplateResult {
  const { words, view } = scene;
  const chosen = items.filter(({ claim }) => room.isChosen(claim.record.id)).length;
  return html`<details class="room" part="room">
    <summary>${words.room.title(items[0]?.model?.record.name ?? '')}</summary>
    <form novalidate @submit=${(event: Event) => room.send(event, items, scene)}>
      <fieldset>
        <legend>${words.room.who}</legend>
        ${items.map(({ claim: { record } }) => {
          const check = (event: Event): void =>
            room.choose(record.id, (event.target as HTMLInputElement).checked);
          return html`<label class="choice"
            ><input type="checkbox" .checked=${room.isChosen(record.id)} @change=${check} /><span
              >${nameOf(record.subject, view, words)}</span
            ></label
          >`;
        })}
        ${room.isNobody ? html`<p class="trouble" role="alert">${words.room.nobody}</p>` : nothing}
        ${chosen > MOST_A_DAY ? html`<p class="hint">${words.room.cap}</p>` : nothing}
      </fieldset>
      ${renderBasis(words, {
        basis: room.basis,
        isMissing: room.isBasisMissing,
        onChoose: (basis) => basis && room.chooseBasis(basis),
      })}
      <label
        >${words.answer.comment}
        <textarea
          .value=${room.comment}
          @input=${(event: Event) => room.write((event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
      <div class="actions">
        <button class="main" ?disabled=${room.isBusy}>
          ${room.isBusy ? words.answer.sending : words.room.endorse(chosen)}
        </button>
      </div>
    </form>
  </details>`;
}
