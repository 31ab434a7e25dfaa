import type { DisplayScope, ShownAs } from '@commons-badges/recognition';
import { consentOf } from '@commons-badges/recognition/dossier.js';
import { html, type TemplateResult } from 'lit';
import { newId } from '@commons-badges/recognition/records.js';
import type { Asking } from './asking.js';
import type { BackpackScene } from './backpack-scene.js';

const SCOPES: readonly DisplayScope[] = ['mur', 'cascade', 'bilan', 'carte', 'sites tiers'];
const NAMES: readonly ShownAs['name'][] = ['réel', 'alias', 'aucun'];

/** Where a person agrees to be shown: with one badge, or in general. Nothing is checked until she checks it. */
export function renderConsent(scene: BackpackScene, asking: Asking, badge?: string): TemplateResult {
  const { view, words } = scene;
  const place = `consent ${badge ?? ''}`;
  const shown = consentOf(view.me?.did ?? '', view.dossier, view.now, badge);
  const send = (event: Event): void => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const scopes = SCOPES.filter((scope) => form.getAll('scope').includes(scope));
    const name = NAMES.find((one) => one === form.get('name')) ?? 'aucun';
    const request = { do: 'consent', id: newId(), scopes, name } as const;
    void asking.ask(place, badge === undefined ? request : { ...request, credential: badge });
  };
  return html`<form class="consent" part="consent" @submit=${send}>
    <fieldset>
      <legend class="hidden">${badge === undefined ? words.consent.general : words.consent.title}</legend>
      <p class="hint">${words.consent.why}</p>
      ${SCOPES.map(
        (scope) =>
          html`<label class="choice"
            ><input
              type="checkbox"
              name="scope"
              value=${scope}
              .checked=${shown.scopes.includes(scope)}
            /><span
              >${words.consent.scopes[scope].label}<small>${words.consent.scopes[scope].why}</small></span
            ></label
          >`,
      )}
    </fieldset>
    <label
      >${words.consent.name}
      <select name="name">
        ${NAMES.map((name) => html`<option value=${name} ?selected=${name === shown.name}>${words.consent.names[name]}</option>`)}
      </select>
    </label>
    <div class="actions"><button ?disabled=${asking.isBusy(place)}>${words.consent.save}</button></div>
    <div role="status">${asking.tell(place, scene, words.consent.saved)}</div>
  </form>`;
}
