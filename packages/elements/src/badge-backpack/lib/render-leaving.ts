import { html, nothing, type TemplateResult } from 'lit';
import { newId } from '@commons-badges/recognition/records.js';
import type { Asking } from './asking.js';
import type { BackpackScene } from './backpack-scene.js';
import { everythingFile } from './everything.js';
import type { Files } from './files.js';
import type { Leaving } from './leaving.js';

/** « M’effacer »: what it does, said as it is; her things first; a word that she types (contribution and privacy §6). */
export function renderLeaving(
  leaving: Leaving,
  scene: BackpackScene,
  { asking, files }: { readonly asking: Asking; readonly files: Files },
): TemplateResult {
  const { words, view } = scene;
  const { leave } = words;
  const isAlone = view.people.length < 2;
  const erase = async (event: Event): Promise<void> => {
    event.preventDefault();
    const person = view.me?.did ?? '';
    if (leaving.isConfirmed && (await asking.ask('erase', { do: 'erase', id: newId() })))
      await leaving.finish(person);
  };
  return html`<details class="leave" part="leave">
    <summary>${leave.title}</summary>
    <form novalidate @submit=${(event: Event) => void erase(event)}>
      <ul>
        ${leave.what.map((what) => html`<li>${what}</li>`)}
        <li>${isAlone ? leave.deviceAlone : leave.deviceShared}</li>
      </ul>
      ${renderTakeAll('leave', leave.takeAll, scene, files)}
      <label
        >${leave.confirm(leave.word)}
        <input
          name="word"
          autocomplete="off"
          autocapitalize="none"
          @input=${(event: Event) => leaving.type((event.target as HTMLInputElement).value, leave.word)}
        />
      </label>
      ${asking.tell('erase', scene, '')}
      ${asking.hasFailed('erase') ? html`<p class="hint">${leave.again}</p>` : nothing}
      <div class="actions">
        <button class="main" ?disabled=${!leaving.isConfirmed || asking.isBusy('erase')}>
          ${asking.isBusy('erase') ? leave.erasing : leave.erase}
        </button>
      </div>
    </form>
  </details>`;
}

/** What was done; where this device could not forget everything, what is left. */
export function renderGone({ isGone, problem }: Leaving, { words, say }: BackpackScene): unknown {
  if (!isGone) return nothing;
  return html`<p class="done gone" tabindex="-1">${words.leave.done}</p>
    ${problem ? html`<p class="trouble">${words.leave.deviceFailed} ${say(problem)}</p>` : nothing}`;
}

/** « Tout emporter ». `place`: where it stands on the page, so that a failure is told there. */
export function renderTakeAll(
  place: string,
  label: string,
  scene: BackpackScene,
  files: Files,
): TemplateResult {
  const { view, words } = scene;
  const take = (): void => void files.give(place, 'all', () => everythingFile(view, words.leave.takeAllName));
  return html`<div class="actions">
      <button type="button" ?disabled=${files.isBusy(place)} @click=${take}>${label}</button>
    </div>
    ${files.failedAt(place) ? html`<p class="trouble" role="alert">${words.download.failed.all}</p>` : nothing}`;
}
