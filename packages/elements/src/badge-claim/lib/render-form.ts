import type { BadgeRule, Opened } from '@commons-badges/recognition';
import { profileOf } from '@commons-badges/recognition/dossier.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimForm } from './claim-form.js';
import type { ClaimScene } from './claim-scene.js';
import { lettersLeft } from './draft-errors.js';
import { leavesOf, requiredLeaf } from '../../lib/leaves-of.js';
import { renderLinks } from './render-links.js';
import { renderTeachers } from './render-teachers.js';

export interface FormOptions {
  readonly form: ClaimForm;
  readonly model: Opened<'model'>;
  readonly rule: BadgeRule | undefined;
  readonly trouble: unknown;
  readonly onSend: () => void;
  readonly onCancel: () => void;
}

/** The one form of a request: what she did, what shows it, of whom she learned it, and what becomes of it. */
export function renderForm(scene: ClaimScene, options: FormOptions): TemplateResult {
  const { words, level } = scene;
  const { form, model, trouble, onSend, onCancel } = options;
  const isCompleting = form.target?.completes !== undefined;
  const { name } = model.record;
  const handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    onSend();
  };
  return html`<form part="form" novalidate @submit=${handleSubmit}>
    <div class="title" role="heading" aria-level=${level} tabindex="-1">
      ${isCompleting ? words.form.completeTitle(name) : words.form.title(name)}
    </div>
    ${form.wasKept ? html`<p class="hint kept">${words.form.kept}</p>` : nothing}
    ${renderStory(scene, options)} ${renderTeachers(scene, options)} ${renderLinks(scene, options)}
    ${renderChoices(scene, options)} ${renderName(scene, options)}
    <p class="who-sees">${sayWhoSees(scene, options)}</p>
    ${trouble}
    <div class="actions">
      <button class="main send" ?disabled=${form.isSending}>
        ${form.isSending ? words.form.sending : words.form.send}
      </button>
      <button class="cancel" type="button" @click=${onCancel}>${words.form.cancel}</button>
    </div>
  </form>`;
}

function renderStory({ words }: ClaimScene, { form, rule }: FormOptions): TemplateResult {
  const { draft, errors } = form;
  const isAsked = requiredLeaf('selfClaim', rule) !== undefined;
  const left = lettersLeft(draft.story, rule);
  return html`<label>
    ${words.form.story}
    <textarea
      name="story"
      aria-describedby="story-hint"
      aria-invalid=${errors.story && left > 0 ? 'true' : 'false'}
      ?required=${isAsked}
      .value=${draft.story}
      @input=${(event: Event) => form.change({ story: (event.target as HTMLTextAreaElement).value })}
    ></textarea>
    <small id="story-hint"
      >${words.form.storyHint}
      ${
        isAsked
          ? html`<b class=${errors.story && left > 0 ? 'letters late' : 'letters'}
              >${left > 0 ? words.form.lettersLeft(left) : words.form.enough}</b
            >`
          : nothing
      }</small
    >
  </label>`;
}

function renderChoices({ words }: ClaimScene, { form }: FormOptions): TemplateResult {
  const { draft } = form;
  return html`<div class="choices">
    <label class="choice">
      <input
        type="checkbox"
        name="attached"
        .checked=${draft.attached}
        @change=${(event: Event) => form.change({ attached: (event.target as HTMLInputElement).checked })}
      />
      <span>${words.form.attach}<small>${words.form.attachHint}</small></span>
    </label>
    <label class="choice">
      <input
        type="checkbox"
        name="shown"
        .checked=${draft.shown}
        @change=${(event: Event) => form.change({ shown: (event.target as HTMLInputElement).checked })}
      />
      <span>${words.form.show}<small>${words.form.showHint}</small></span>
    </label>
  </div>`;
}

/** Only of one who has not said it yet. */
function renderName({ view, words }: ClaimScene, { form }: FormOptions): unknown {
  if (view.me !== null && profileOf(view.me.did, view.dossier) !== undefined) return nothing;
  return html`<label>
    ${words.form.name}
    <input
      name="name"
      autocomplete="nickname"
      maxlength="200"
      .value=${form.draft.name}
      @input=${(event: Event) => form.change({ name: (event.target as HTMLInputElement).value })}
    />
    <small>${words.form.nameHint}</small>
  </label>`;
}

function sayWhoSees({ words }: ClaimScene, { rule }: FormOptions): string {
  const [endorsed] = leavesOf('endorsed', rule);
  return [words.form.whoSees(endorsed?.n ?? 0), words.form.nothingPublic].filter(Boolean).join(' ');
}
