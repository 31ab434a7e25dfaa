import type { EventCode } from '@commons-badges/recognition';
import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimScene } from './claim-scene.js';
import { isNoted } from './is-noted.js';
import { modelsOfEvent } from './models-of-event.js';
import { nameOf } from '../../lib/name-of.js';
import { helperOf, type Workshop } from './workshop.js';

export interface WorkshopOptions {
  readonly workshop: Workshop;
  readonly trouble: unknown;
  readonly backup: unknown;
  readonly onAttend: () => void;
  readonly onGiveBack: () => void;
  readonly onLeave: () => void;
}

/** Somebody stands in a workshop with its code: one tap says that she was there. */
export function renderWorkshop(code: EventCode, scene: ClaimScene, options: WorkshopOptions): TemplateResult {
  const { words, view, level } = scene;
  const { workshop, onLeave } = options;
  const event = view.dossier.find('event', code.digest)?.record;
  const wasThere = isOver(code, scene, workshop);
  return html`<div class="workshop" part="workshop">
    <div class="title" role="heading" aria-level=${level} tabindex="-1">
      ${words.workshop.title(event?.name)}
    </div>
    ${wasThere ? renderDone(scene, options) : (renderOutside(event, scene) ?? renderPresence(code, scene, options))}
    <p><button class="leave" type="button" @click=${onLeave}>${words.workshop.other}</button></p>
  </div>`;
}

/** She said so, and asked for all that it leads to. Who is helped by somebody else may well not be who signs now. */
function isOver(code: EventCode, { view }: ClaimScene, { isDone, draft }: Workshop): boolean {
  if (isDone || draft.isHelped) return isDone;
  return isNoted(code, view) && modelsOfEvent(code, view).length === 0;
}

function renderDone(scene: ClaimScene, options: WorkshopOptions): TemplateResult {
  const { workshop: words } = scene.words;
  const { workshop, backup, onGiveBack } = options;
  const next = workshop.asked.length > 0 ? words.doneNext : words.doneNoBadge;
  return html`<div class="state" tabindex="-1">
      <div class="sentence" role="heading" aria-level=${scene.level + 1}>${words.done}</div>
      ${workshop.isDone ? html`<p>${next}</p>` : nothing}
      ${scene.view.waiting > 0 ? html`<p class="soft">${scene.words.progress.onItsWay}</p>` : nothing}
    </div>
    ${
      workshop.asked.length > 0
        ? html`<ul>
            ${workshop.asked.map(({ record }) => html`<li>${record.name}</li>`)}
          </ul>`
        : nothing
    }
    ${backup}
    ${
      workshop.helpedBy
        ? html`<p>
            <button class="give-back" type="button" @click=${onGiveBack}>
              ${words.giveBack(nameOf(workshop.helpedBy, scene.view, scene.words))}
            </button>
          </p>`
        : nothing
    }`;
}

function renderOutside(
  event: { readonly opens: string; readonly closes: string } | undefined,
  { view, words: { workshop: words } }: ClaimScene,
): TemplateResult | undefined {
  if (event === undefined) return undefined;
  const now = view.now.getTime();
  const isEarly = now < Date.parse(event.opens);
  if (!isEarly && now <= Date.parse(event.closes)) return undefined;
  return html`<p class="trouble">${isEarly ? words.notYet(event.opens) : words.over(event.closes)}</p>`;
}

function renderPresence(code: EventCode, scene: ClaimScene, options: WorkshopOptions): TemplateResult {
  const { workshop: words } = scene.words;
  const { workshop, trouble, onAttend } = options;
  const models = modelsOfEvent(code, scene.view);
  const handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    onAttend();
  };
  return html`<form novalidate @submit=${handleSubmit}>
    <p>${words.what}</p>
    ${
      models.length > 0
        ? html`<div>
            <p>${words.badges}</p>
            <ul>
              ${models.map(({ record }) => html`<li>${record.name}</li>`)}
            </ul>
          </div>`
        : nothing
    }
    ${scene.canSign ? renderHelp(scene, workshop) : nothing} ${trouble}
    ${
      scene.canSign
        ? html`<div class="actions">
            <button class="main there" ?disabled=${workshop.isBusy}>${words.there}</button>
          </div>`
        : nothing
    }
  </form>`;
}

/** S110: a mediator holds the device, and signs beside who is helped. */
function renderHelp(scene: ClaimScene, workshop: Workshop): unknown {
  const { view, words } = scene;
  const { draft } = workshop;
  if (view.people.length === 0) return nothing;
  return html`<label class="choice">
      <input
        type="checkbox"
        name="helped"
        .checked=${draft.isHelped}
        @change=${(event: Event) => workshop.change({ isHelped: (event.target as HTMLInputElement).checked })}
      />
      <span>${words.workshop.helped}<small>${words.workshop.helpedHint}</small></span>
    </label>
    ${draft.isHelped ? renderHelped(scene, workshop) : nothing}`;
}

function renderHelped(scene: ClaimScene, workshop: Workshop): TemplateResult {
  const { view, words } = scene;
  const { draft } = workshop;
  const helper = helperOf(draft, view);
  const others = view.people.filter(({ did }) => did !== helper);
  const person = others.some(({ did }) => did === draft.person) ? draft.person : '';
  const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
  return html`${
      others.length > 0
        ? html`<label
            >${words.workshop.who}
            <select name="person" @change=${(event: Event) => workshop.change({ person: valueOf(event) })}>
              <option value="" ?selected=${person === ''}>${words.workshop.newPerson}</option>
              ${others.map(({ did }) => renderPerson(did, person, scene))}
            </select>
          </label>`
        : nothing
    }
    ${person === '' ? renderNewName(scene, workshop) : nothing}
    <label
      >${words.workshop.helper}
      <select name="helper" @change=${(event: Event) => workshop.change({ helper: valueOf(event) })}>
        ${view.people.map(({ did }) => renderPerson(did, helper, scene))}
      </select>
    </label>`;
}

function renderPerson(did: string, chosen: string, { view, words }: ClaimScene): TemplateResult {
  return html`<option value=${did} ?selected=${did === chosen}>${nameOf(did, view, words)}</option>`;
}

function renderNewName({ words: { workshop: words } }: ClaimScene, workshop: Workshop): TemplateResult {
  return html`<label
      >${words.newName}
      <input
        name="helped-name"
        autocomplete="off"
        maxlength="200"
        aria-invalid=${workshop.lacksName ? 'true' : 'false'}
        aria-describedby=${workshop.lacksName ? 'name-missing' : nothing}
        .value=${workshop.draft.name}
        @input=${(event: Event) => workshop.change({ name: (event.target as HTMLInputElement).value })}
      />
    </label>
    ${
      workshop.lacksName
        ? html`<p class="trouble" id="name-missing" role="alert">${words.newNameMissing}</p>`
        : nothing
    }`;
}
