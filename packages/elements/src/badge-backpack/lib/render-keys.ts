import { html, nothing, type TemplateResult } from 'lit';
import type { BackpackScene } from './backpack-scene.js';
import type { Keys } from './keys.js';

/** In letters: what a copy of a key asks of its passphrase. */
const LEAST = 12;

/** « Mon cachet »: what it is, a copy of it, and the way back with one. */
export function renderKeys(keys: Keys, scene: BackpackScene): TemplateResult {
  const { key } = scene.words;
  return html`<details class="key" part="key">
    <summary>${key.title}</summary>
    <p>${key.why}</p>
    ${keys.canSave ? renderSave(keys, scene) : html`<p class="hint">${key.gone}</p>`}
    <div class="sentence">${key.restore}</div>
    <p class="hint">${key.restoreWhy}</p>
    ${renderRestore(keys, scene)}
    <div role="status">${renderTold(keys, scene)}</div>
  </details>`;
}

function renderSave(keys: Keys, { words }: BackpackScene): TemplateResult {
  const send = (event: Event): void => {
    event.preventDefault();
    void keys.save(fieldOf(event, 'phrase'), words);
  };
  return html`<form novalidate @submit=${send}>
    <label
      >${words.key.passphrase}
      <input name="phrase" autocomplete="off" autocapitalize="none" spellcheck="false" />
      <small>${words.key.passphraseHint(LEAST)}</small>
    </label>
    <div class="actions"><button ?disabled=${keys.isBusy}>${words.key.save}</button></div>
  </form>`;
}

function renderRestore(keys: Keys, { words }: BackpackScene): TemplateResult {
  const send = (event: Event): void => {
    event.preventDefault();
    const [backup, phrase] = ['backup', 'phrase'].map((name) => fieldOf(event, name));
    void keys.restore(backup ?? '', phrase ?? '', words.me.title);
  };
  return html`<form novalidate @submit=${send}>
    <label
      >${words.key.backup}
      <textarea name="backup" spellcheck="false"></textarea>
    </label>
    <label
      >${words.key.passphrase}
      <input name="phrase" autocomplete="off" autocapitalize="none" spellcheck="false" />
    </label>
    <div class="actions"><button ?disabled=${keys.isBusy}>${words.key.restoreSend}</button></div>
  </form>`;
}

function renderTold({ told }: Keys, { words: { key } }: BackpackScene): unknown {
  if (told === null) return nothing;
  if (told === 'saved' || told === 'restored') return html`<p class="done">${key[told]}</p>`;
  return html`<p class="trouble">${told === 'gone' ? key.gone : key.problems[told]}</p>`;
}

function fieldOf(event: Event, name: string): string {
  const value = new FormData(event.target as HTMLFormElement).get(name);
  return typeof value === 'string' ? value : '';
}
