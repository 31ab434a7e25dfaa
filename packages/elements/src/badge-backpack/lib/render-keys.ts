import { MIN_PASSPHRASE } from '@commons-badges/recognition/identity.js';
import { html, type TemplateResult } from 'lit';
import type { AskOnce } from '../../lib/ask-once.js';
import type { BackpackScene } from './backpack-scene.js';
import type { Keys } from './keys.js';
import { renderLinking } from './render-linking.js';

/** In bytes: a copy of a key is far smaller than this. */
const LARGEST = 65_536;

/** « Mon cachet »: what it is, a copy of it, and the way back with one. */
export function renderKeys(keys: Keys, linking: AskOnce, scene: BackpackScene): TemplateResult {
  const { key } = scene.words;
  return html`<details class="key" part="key">
    <summary>${key.title}</summary>
    <p>${key.why}</p>
    ${keys.canSave ? renderSave(keys, scene) : html`<p class="hint">${key.gone}</p>`}
    <div class="sentence">${key.restore}</div>
    <p class="hint">${key.restoreWhy}</p>
    ${renderRestore(keys, scene)}
    <div role="status">${renderTold(keys, scene)}</div>
    ${renderLinking(linking, scene)}
  </details>`;
}

function renderSave(keys: Keys, { words }: BackpackScene): TemplateResult {
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (await keys.save(fieldOf(form, 'phrase'), words)) form.reset();
  };
  return html`<form novalidate @submit=${(event: Event) => void send(event)} @reset=${hide}>
    ${renderPhrase(words.key, 'new-password', words.key.passphrase, words.key.passphraseHint(MIN_PASSPHRASE))}
    <div class="actions"><button ?disabled=${keys.isBusy}>${words.key.save}</button></div>
  </form>`;
}

function renderRestore(keys: Keys, { words }: BackpackScene): TemplateResult {
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const [backup = '', phrase = ''] = ['backup', 'phrase'].map((name) => fieldOf(form, name));
    if (await keys.restore(backup.trim(), phrase, words.key.restoredLabel)) form.reset();
  };
  return html`<form novalidate @submit=${(event: Event) => void send(event)} @reset=${hide}>
    <span class="button file"
      ><input
        type="file"
        aria-label=${words.key.chooseFile}
        accept=".jwe,.txt,text/plain"
        @change=${(event: Event) => void takeFile(event)}
      />${words.key.chooseFile}</span
    >
    <label
      >${words.key.backup}
      <textarea name="backup" spellcheck="false"></textarea>
    </label>
    ${renderPhrase(words.key, 'current-password', words.key.restorePassphrase)}
    <div class="actions"><button ?disabled=${keys.isBusy}>${words.key.restoreSend}</button></div>
  </form>`;
}

/** Hidden from who looks over her shoulder, until she wants to read what she wrote. */
function renderPhrase(
  key: BackpackScene['words']['key'],
  kind: 'new-password' | 'current-password',
  label: string,
  hint = '',
): TemplateResult {
  const show = (event: Event): void => {
    const box = event.target as HTMLInputElement;
    const field = box.form?.elements.namedItem('phrase') as HTMLInputElement | null;
    if (field) field.type = box.checked ? 'text' : 'password';
  };
  return html`<label
      >${label}
      <input type="password" name="phrase" autocomplete=${kind} autocapitalize="none" spellcheck="false" />
      <small>${hint}</small>
    </label>
    <label class="choice"><input type="checkbox" @change=${show} /><span>${key.show}</span></label>`;
}

/** A form that is emptied hides the next phrase again. */
function hide(event: Event): void {
  const field = (event.target as HTMLFormElement).elements.namedItem('phrase') as HTMLInputElement;
  field.type = 'password';
}

/** The text of the file stands in the field: she sees what is about to be opened. */
async function takeFile(event: Event): Promise<void> {
  const input = event.target as HTMLInputElement;
  const file = input.files?.[0];
  const field = input.form?.elements.namedItem('backup') as HTMLTextAreaElement | null;
  if (file && field) field.value = await file.slice(0, LARGEST).text();
}

function renderTold({ told }: Keys, { words: { key }, say }: BackpackScene): unknown {
  if (told === null) return '';
  if (told === 'saved' || told === 'restored') return html`<p class="done">${key[told]}</p>`;
  const why = typeof told === 'object' ? say(told) : told === 'gone' ? key.gone : key.problems[told];
  return html`<p class="trouble">${why}</p>`;
}

function fieldOf(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
}
