import type { InboxItem } from '@commons-badges/recognition';
import { html, nothing, type TemplateResult } from 'lit';
import { nameOf } from '../../lib/name-of.js';
import type { EndorseScene } from './endorse-scene.js';
import { formatDay } from './format-day.js';
import { isAnswered } from './is-answered.js';
import { sayState } from './say-state.js';

export interface InboxOptions {
  readonly items: readonly InboxItem[];
  readonly onOpen: (claim: string) => void;
}

/** The requests that wait for an answer: those that name the reader first. Those that she answered are folded apart. */
export function renderInbox(scene: EndorseScene, { items, onOpen }: InboxOptions): TemplateResult {
  const { words, level } = scene;
  const open = items.filter((item) => !isAnswered(item, scene.view));
  const answered = items.filter((item) => isAnswered(item, scene.view));
  return html`<section class="inbox" part="inbox">
    <div class="title" role="heading" aria-level=${level} tabindex="-1">${words.inbox.title}</div>
    ${open.length === 0 ? renderEmpty(scene) : renderItems(open, scene, onOpen)}
    ${
      answered.length > 0
        ? html`<details>
            <summary>${words.inbox.answered}</summary>
            ${renderItems(answered, scene, onOpen)}
          </details>`
        : nothing
    }
  </section>`;
}

function renderEmpty({ view, words: { inbox } }: EndorseScene): TemplateResult {
  const hasBadge = view.dossier
    .of('badge')
    .some(({ record }) => record.credentialSubject.id === view.me?.did);
  return html`<p>${inbox.empty}</p>
    <p class="soft">${hasBadge ? inbox.emptyNext : inbox.nobody}</p>`;
}

function renderItems(
  items: readonly InboxItem[],
  scene: EndorseScene,
  onOpen: (claim: string) => void,
): TemplateResult {
  const { view, words } = scene;
  return html`<ul class="requests">
    ${items.map((item) => {
      const { claim, model, isTeacher } = item;
      const { id, subject, created } = claim.record;
      const who = words.inbox.asks(nameOf(subject, view, words), formatDay(created, words.rules));
      return html`<li>
        <button type="button" class="request" part="request" @click=${() => onOpen(id)}>
          ${model ? scene.picture(model) : nothing}
          <span
            ><b>${model?.record.name}</b>
            <small>${who}</small>
            <small>${sayState(item, scene)}</small>
            ${isTeacher ? html`<small class="names">${words.inbox.namesYou}</small>` : nothing}</span
          >
        </button>
      </li>`;
    })}
  </ul>`;
}
