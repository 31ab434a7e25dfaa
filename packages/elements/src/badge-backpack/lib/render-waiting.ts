import { html, nothing } from 'lit';
import type { BackpackScene } from './backpack-scene.js';
import type { Outbox } from './outbox.js';

/** What is safe here and has not been sent yet: why, and once more. */
export function renderWaiting(outbox: Outbox, { view, words, say }: BackpackScene): unknown {
  if (view.waiting === 0) return nothing;
  return html`<div class="panel waiting" role="status">
    <p>${words.waiting(view.waiting)}</p>
    ${outbox.problems.map((problem) => html`<p class="soft">${say(problem)}</p>`)}
    <div class="actions">
      <button type="button" ?disabled=${outbox.isBusy} @click=${() => void outbox.send()}>
        ${outbox.isBusy ? words.sending : words.sendNow}
      </button>
    </div>
  </div>`;
}
