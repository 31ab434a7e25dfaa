import type { JudgedKeyLink } from '@commons-badges/recognition';
import { html, nothing, type TemplateResult } from 'lit';
import type { AskOnce } from '../../lib/ask-once.js';
import { keyMark } from '../../lib/key-mark.js';
import { knownOthers } from '../../lib/known-others.js';
import { nameOf } from '../../lib/name-of.js';
import { renderTrouble } from '../../lib/render-trouble.js';
import type { BackpackScene } from './backpack-scene.js';

/** « J’avais un autre cachet »: for who has lost hers and has no copy, or comes with another device. */
export function renderLinking(linking: AskOnce, scene: BackpackScene): TemplateResult {
  const { link } = scene.words.key;
  const known = ownLinks(scene);
  return html`<div class="linking">
    <div class="sentence">${link.title}</div>
    <div role="status">${known.map((one) => renderKnown(one, scene))}</div>
    ${known.length === 0 ? renderForm(linking, scene) : nothing} ${renderTrouble(linking.answer, scene)}
  </div>`;
}

function ownLinks({ view: { dossier, me } }: BackpackScene): readonly JudgedKeyLink[] {
  return dossier.keyLinks.filter(({ key }) => key === me?.did || dossier.personOf(key) === me?.did);
}

function renderKnown(
  { key, replaces, state, vouchers }: JudgedKeyLink,
  scene: BackpackScene,
): TemplateResult {
  const { view, words } = scene;
  const { link } = words.key;
  const name = nameOf(replaces, view, words);
  if (state !== 'waiting')
    return html`<p class=${state === 'linked' ? 'done' : 'trouble'}>${link[state](name)}</p>`;
  return html`<p>${link.waiting(name, vouchers.length)}</p>
    <p class="hint">${link.mark} <b class="mark" translate="no">${keyMark(key)}</b></p>`;
}

function renderForm(linking: AskOnce, { view, words }: BackpackScene): TemplateResult {
  const { link } = words.key;
  const people = knownOthers(view);
  if (people.length === 0) return html`<p class="hint">${link.nobody}</p>`;
  const send = (event: Event): void => {
    event.preventDefault();
    const chosen = new FormData(event.target as HTMLFormElement).get('replaces');
    if (typeof chosen === 'string' && chosen !== '')
      void linking.ask(chosen, (id) => ({ do: 'link-key', id, replaces: chosen }));
  };
  return html`<p class="hint">${link.why}</p>
    <form @submit=${send}>
      <label
        >${link.who}
        <select name="replaces" required>
          <option value="">${link.choose}</option>
          ${people.map((did) => html`<option value=${did}>${nameOf(did, view, words)}</option>`)}
        </select>
      </label>
      <div class="actions"><button ?disabled=${linking.isBusy}>${link.send}</button></div>
    </form>`;
}
