import { currentModels } from '@commons-badges/recognition/dossier.js';
import { html, nothing } from 'lit';
import { knownOthers } from '../../lib/known-others.js';
import { requiredLeaf } from '../../lib/leaves-of.js';
import { nameOf } from '../../lib/name-of.js';
import { ruleOf } from '../../lib/rule-of.js';
import type { EndorseScene } from './endorse-scene.js';
import type { Naming } from './naming.js';

/** Naming somebody for a badge that is not asked for; nothing where no badge is such (recognition §3, P10). */
export function renderNominate(scene: EndorseScene, naming: Naming): unknown {
  const done = naming.done(scene);
  const { view, words } = scene;
  const models = currentModels(view.dossier).filter((model) => requiredLeaf('nominated', ruleOf(model)));
  const people = knownOthers(view);
  if (models.length === 0 || people.length === 0) return nothing;
  const send = (event: Event): void => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const [candidate, model, reason] = ['candidate', 'model', 'reason'].map((name) => {
      const value = form.get(name);
      return typeof value === 'string' ? value : '';
    });
    if (candidate && model) void naming.name(candidate, model, reason ?? '');
  };
  return html`<details class="nominate" part="nominate">
    <summary>${words.nominate.title}</summary>
    <form @submit=${send}>
      <p class="hint">${words.nominate.why}</p>
      <label
        >${words.nominate.who}
        <select name="candidate" required>
          ${people.map((did) => html`<option value=${did}>${nameOf(did, view, words)}</option>`)}
        </select>
      </label>
      <label
        >${words.nominate.badge}
        <select name="model" required>
          ${models.map(({ record }) => html`<option value=${record.id}>${record.name}</option>`)}
        </select>
      </label>
      <label
        >${words.nominate.reason}
        <textarea name="reason"></textarea>
      </label>
      ${naming.trouble(scene)}
      <div class="actions"><button class="main">${words.nominate.send}</button></div>
      <div role="status">${done ? html`<p class="done">${done}</p>` : nothing}</div>
    </form>
  </details>`;
}
