import { html, type TemplateResult } from 'lit';
import { newId } from '@commons-badges/recognition/records.js';
import type { Asking } from './asking.js';
import type { BackpackScene } from './backpack-scene.js';
import type { Files } from './files.js';
import { everythingOf, type Leaving } from './leaving.js';

/** « M’effacer »: what it does, said as it is; her things first; a word that she types (contribution and privacy §6). */
export function renderLeaving(
  leaving: Leaving,
  scene: BackpackScene,
  { asking, files }: { readonly asking: Asking; readonly files: Files },
): TemplateResult {
  const { words, view } = scene;
  const { leave } = words;
  const takeAll = (): void =>
    void files.give('all', () => ({
      name: leave.takeAllName,
      kind: 'json',
      content: new Blob([everythingOf(view)], { type: 'application/json' }),
    }));
  const erase = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (leaving.isConfirmed && (await asking.ask('erase', { do: 'erase', id: newId() }))) leaving.finish();
  };
  return html`<details class="leave" part="leave">
    <summary>${leave.title}</summary>
    <form novalidate @submit=${(event: Event) => void erase(event)}>
      <ul>
        ${leave.what.map((what) => html`<li>${what}</li>`)}
      </ul>
      <div class="actions"><button type="button" @click=${takeAll}>${leave.takeAll}</button></div>
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
      <div class="actions">
        <button class="main" ?disabled=${!leaving.isConfirmed || asking.isBusy('erase')}>
          ${asking.isBusy('erase') ? leave.erasing : leave.erase}
        </button>
      </div>
    </form>
  </details>`;
}
