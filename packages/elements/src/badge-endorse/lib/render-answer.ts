import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerForm } from './answer-form.js';
import { ROLES } from './answer-draft.js';
import type { EndorseScene } from './endorse-scene.js';
import { renderBasis } from './render-basis.js';

/** Where a request is answered: endorse it, ask for more, or decline. */
export function renderAnswer(form: AnswerForm, scene: EndorseScene): TemplateResult {
  return form.draft.mode === 'endorse' ? renderEndorse(form, scene) : renderReason(form, scene);
}

function renderEndorse(form: AnswerForm, scene: EndorseScene): TemplateResult {
  const { words } = scene;
  const { answer } = words;
  const { draft } = form;
  const basis = {
    basis: draft.basis,
    isMissing: form.isBasisMissing,
    onChoose: (chosen: typeof draft.basis) => form.change({ basis: chosen }),
  };
  return html`<form part="form" novalidate @submit=${(event: Event) => form.send(event)}>
    ${renderBasis(words, basis)}
    <label
      >${answer.role}
      <select
        name="role"
        @change=${(event: Event) => form.change({ role: ROLES.find((one) => one === valueOf(event)) ?? '' })}
      >
        ${ROLES.map((one) => html`<option value=${one} ?selected=${one === form.role}>${answer.roles[one]}</option>`)}
      </select>
    </label>
    <div class="field">
      <label for="comment">${answer.comment}</label>
      <textarea
        id="comment"
        name="comment"
        aria-describedby="comment-hint"
        .value=${draft.comment}
        @input=${(event: Event) => form.change({ comment: valueOf(event) })}
      ></textarea>
      <small id="comment-hint">${answer.commentHint}</small>
      <div class="starters" role="group" aria-label=${answer.startWith}>
        ${answer.starters.map(
          (start) =>
            html`<button type="button" @click=${() => form.startWith(start)}>${start.trim()}…</button>`,
        )}
      </div>
    </div>
    ${form.trouble(scene)}
    <div class="actions">
      <button class="main" ?disabled=${form.isBusy}>${form.isBusy ? answer.sending : answer.endorse}</button>
      <button type="button" @click=${() => form.turnTo('complete')}>${answer.complete}</button>
      <button type="button" @click=${() => form.turnTo('decline')}>${answer.decline}</button>
    </div>
  </form>`;
}

function renderReason(form: AnswerForm, scene: EndorseScene): TemplateResult {
  const { answer } = scene.words;
  const { draft } = form;
  const isDeclining = draft.mode === 'decline';
  return html`<form part="form" novalidate @submit=${(event: Event) => form.send(event)}>
    <div class="field">
      <label for="reason">${answer.reason}</label>
      <textarea
        id="reason"
        name="reason"
        aria-describedby="reason-hint"
        aria-invalid=${form.isReasonMissing ? 'true' : 'false'}
        .value=${draft.reason}
        @input=${(event: Event) => form.change({ reason: valueOf(event) })}
      ></textarea>
      <small id="reason-hint">${isDeclining ? answer.declineHint : answer.completeHint}</small>
      ${form.isReasonMissing ? html`<p class="trouble" role="alert">${answer.reasonMissing}</p>` : nothing}
    </div>
    ${form.trouble(scene)}
    <div class="actions">
      <button class="main" ?disabled=${form.isBusy}>
        ${form.isBusy ? answer.sending : isDeclining ? answer.sendDecline : answer.sendComplete}
      </button>
      <button type="button" @click=${() => form.turnTo('endorse')}>${answer.cancel}</button>
    </div>
  </form>`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLTextAreaElement | HTMLSelectElement).value;
}
