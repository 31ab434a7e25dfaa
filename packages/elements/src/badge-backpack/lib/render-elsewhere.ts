import { html, nothing, type TemplateResult } from 'lit';
import { verdictIcon } from '../../icons/verdict-icon.js';
import type { Words } from '../../locales/words.js';
import type { BackpackScene } from './backpack-scene.js';
import type { Foreign } from './foreign.js';

/** Badges from elsewhere: what is kept, each with its verdict, and where another one is handed in. */
export function renderElsewhere(foreign: Foreign, scene: BackpackScene, common: Words): TemplateResult {
  const { elsewhere } = scene.words;
  const handleToggle = (event: Event): void => {
    if ((event.target as HTMLDetailsElement).open && foreign.badges === null) void foreign.read();
  };
  return html`<details class="elsewhere" part="elsewhere" @toggle=${handleToggle}>
    <summary>${elsewhere.title}</summary>
    <p class="hint">${elsewhere.why}</p>
    <ul>
      ${(foreign.badges ?? []).map(
        ({ id, badge, outcome }) =>
          html`<li>
            <b>${badge?.name ?? common.unreadable}</b>
            <span class="verdict ${outcome}">${verdictIcon(outcome)}${common.verdict[outcome]}</span>
            <button type="button" class="quiet" @click=${() => void foreign.remove(id)}>
              ${elsewhere.remove}
            </button>
          </li>`,
      )}
    </ul>
    ${renderForm(foreign, scene)}
  </details>`;
}

function renderForm(foreign: Foreign, scene: BackpackScene): TemplateResult {
  const { elsewhere } = scene.words;
  const take = async (event: Event): Promise<void> => {
    const { files } = event.target as HTMLInputElement;
    const file = files?.[0];
    if (file) await foreign.keep(await readFile(file));
  };
  const send = (event: Event): void => {
    event.preventDefault();
    const pasted = new FormData(event.target as HTMLFormElement).get('pasted');
    if (typeof pasted === 'string' && pasted.trim() !== '') void foreign.keep(pasted.trim());
  };
  return html`<form @submit=${send}>
    <label
      >${elsewhere.choose}
      <input
        type="file"
        accept="image/png,image/svg+xml,.json,.jwt,.jws"
        @change=${(event: Event) => void take(event)}
      />
    </label>
    <label
      >${elsewhere.paste}
      <textarea name="pasted" spellcheck="false"></textarea>
    </label>
    <div class="actions"><button>${elsewhere.keep}</button></div>
    <div role="status">${renderTold(foreign, scene)}</div>
  </form>`;
}

function renderTold({ told }: Foreign, { words: { elsewhere }, say }: BackpackScene): unknown {
  if (told === null) return nothing;
  if (told === 'kept') return html`<p class="done">${elsewhere.kept}</p>`;
  if (told === 'already') return html`<p>${elsewhere.already}</p>`;
  return html`<p class="trouble">${say(told)}</p>`;
}

/** An image as its bytes, everything else as text. */
async function readFile(file: File): Promise<string | Uint8Array> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isPng = bytes[0] === 0x89;
  const isImage = isPng || file.type.startsWith('image/') || file.name.endsWith('.svg');
  return isImage ? bytes : new TextDecoder().decode(bytes).trim();
}
