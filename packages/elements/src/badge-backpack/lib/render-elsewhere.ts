import { html, nothing, type TemplateResult } from 'lit';
import type { BadgeVerifyRequestEvent } from '../../events.js';
import type { BadgeEntry } from '../../lib/badge-entry.js';
import { renderVerdict } from '../../lib/render-verdict.js';
import { shownBadge } from '../../lib/shown-badge.js';
import type { Words } from '../../locales/words.js';
import type { BackpackScene } from './backpack-scene.js';
import type { Foreign } from './foreign.js';

/** Badges from elsewhere: what is kept, each with its verdict, and where another one is handed in. */
export function renderElsewhere(foreign: Foreign, scene: BackpackScene, common: Words): TemplateResult {
  const { elsewhere } = scene.words;
  const handleToggle = (event: Event): void => {
    if (!(event.target as HTMLDetailsElement).open || foreign.entries !== null) return;
    // What shows one in full is loaded by whoever looks.
    void import('../../lib/badge-detail/define.js');
    void foreign.read();
  };
  const isShared = scene.view.people.length > 1;
  return html`<details class="elsewhere" part="elsewhere" @toggle=${handleToggle}>
    <summary>${elsewhere.title}</summary>
    <p class="hint">${elsewhere.why} ${isShared ? elsewhere.whyShared : nothing}</p>
    <ul>
      ${(foreign.entries ?? []).map((entry) => renderOne(entry, foreign, scene, common))}
    </ul>
    ${renderForm(foreign, scene)}
  </details>`;
}

function renderOne(
  entry: BadgeEntry,
  foreign: Foreign,
  { words: { elsewhere } }: BackpackScene,
  common: Words,
): TemplateResult {
  const name = shownBadge(entry)?.name || common.unreadable;
  const remove = async (event: Event): Promise<void> => {
    const section = (event.target as HTMLElement).closest('.elsewhere');
    await foreign.remove(entry.id);
    // The button is gone: the keyboard goes on where the list begins.
    section?.querySelector('summary')?.focus();
  };
  return html`<li>
    <details class="one">
      <summary><b>${name}</b> ${renderVerdict(entry, common)}</summary>
      <badge-detail
        inline
        .entry=${entry}
        .language=${common.language}
        .revision=${{}}
        .image=${foreign.imageOf(entry)}
        @badge-verify-request=${(event: BadgeVerifyRequestEvent) => foreign.verifyWith(entry, event.origins)}
      ></badge-detail>
    </details>
    <button
      type="button"
      class="quiet"
      aria-label=${`${elsewhere.remove} – ${name}`}
      @click=${(event: Event) => void remove(event)}
    >
      ${elsewhere.remove}
    </button>
  </li>`;
}

function renderForm(foreign: Foreign, scene: BackpackScene): TemplateResult {
  const { elsewhere } = scene.words;
  const take = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) await foreign.keep(file);
    // The same file may be chosen once more.
    input.value = '';
  };
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('pasted') as HTMLTextAreaElement;
    if (field.value.trim() === '') return field.focus();
    await foreign.keep(field.value.trim());
    if (foreign.told === 'kept') field.value = '';
  };
  return html`<form @submit=${(event: Event) => void send(event)}>
    <span class="button file"
      ><input
        type="file"
        aria-label=${elsewhere.choose}
        accept="image/png,image/svg+xml,.json,.jwt,.jws"
        ?disabled=${foreign.isBusy}
        @change=${(event: Event) => void take(event)}
      />${elsewhere.choose}</span
    >
    <label
      >${elsewhere.paste}
      <textarea name="pasted" spellcheck="false"></textarea>
      <small>${elsewhere.pasteHint}</small>
    </label>
    <div class="actions">
      <button ?disabled=${foreign.isBusy}>${foreign.isBusy ? elsewhere.keeping : elsewhere.keep}</button>
    </div>
    <div role="status">${renderTold(foreign, scene)}</div>
  </form>`;
}

function renderTold({ told }: Foreign, { words: { elsewhere }, say }: BackpackScene): unknown {
  if (told === null) return nothing;
  if (told === 'kept') return html`<p class="done">${elsewhere.kept}</p>`;
  if (told === 'already') return html`<p>${elsewhere.already}</p>`;
  return html`<p class="trouble">${say(told)}</p>`;
}
