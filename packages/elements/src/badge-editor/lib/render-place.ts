import { html, nothing, type TemplateResult } from 'lit';
import type { Named, Stage } from '../../locales/badge-editor-words.js';
import type { Editing } from './editing.js';
import type { EditorDraft } from './editor-draft.js';
import { familiesOf } from './families-of.js';
import { languageName } from './language-name.js';
import { LICENCE_NAMES, licenceName, licencesFor, LICENCES, type Licence } from './licences.js';
import { renderField, renderSelect } from './render-field.js';

const STAGES: readonly Stage[] = [1, 2, 3];
const AXES: readonly EditorDraft['axis'][] = ['horizontale', 'verticale', ''];

/** Stage, sort of skill, family, keywords. */
export function renderPlace(editing: Editing): TemplateResult {
  const { words, draft, update } = editing;
  const stages = STAGES.map((stage) => ({
    text: words.stages[stage],
    isChosen: draft.stage === stage,
    choose: () => update({ stage }),
  }));
  const axes = AXES.map((axis) => ({
    text: words.axes[axis || 'none'],
    isChosen: draft.axis === axis,
    choose: () => update({ axis }),
  }));
  const families = familiesOf(editing).map(({ id, label }) => [id, label] as const);
  return html`${renderChoices('stage', words.stage, stages)} ${renderChoices('axis', words.axis, axes)}
  ${renderSelect(
    {
      field: 'family',
      text: words.family,
      value: draft.family,
      choices: [['', words.ownFamily], ...families],
      onChange: (family) => update({ family }),
    },
    editing,
  )}
  ${renderField(
    { field: 'tags', text: words.tags, value: draft.tags, onInput: (tags) => update({ tags }) },
    editing,
  )}`;
}

const SPOKEN = ['fr', 'en', 'es', 'it', 'de', 'pt', 'nl', 'br', 'oc', 'ar'];

/** Licence and language. */
export function renderSharing(editing: Editing): TemplateResult {
  const { words, draft, update, origin } = editing;
  const licence = licenceOf(editing);
  const licences = allowedLicences(editing).map((one) => ({
    text: { label: LICENCE_NAMES[one], why: words.licences[one] },
    isChosen: one === licence,
    choose: () => update({ licence: one }),
  }));
  const from = origin?.isFork ? origin.model.record.licence : undefined;
  const bound = from && licences.length < LICENCES.length ? words.licenceBound(licenceName(from)) : nothing;
  // What is usual need not be read by everybody; what a fork is bound to, she should see.
  return html`<details class="further" ?open=${bound !== nothing}>
    <summary>
      ${words.sections.sharing}
      <small>${LICENCE_NAMES[licence]} · ${languageName(draft.language, words.language)}</small>
    </summary>
    <div>
      ${renderChoices('licence', words.licence, licences)}
      <p class="hint">${bound}</p>
      ${renderSelect(
        {
          field: 'language',
          text: words.spoken,
          value: draft.language,
          choices: SPOKEN.map((tag) => [tag, languageName(tag, words.language)]),
          onChange: (language) => update({ language }),
        },
        editing,
      )}
    </div>
  </details>`;
}

/** The licence that was chosen, where it may be; of a fork that may not, the one that may. */
export function licenceOf(editing: Editing): Licence {
  const allowed = allowedLicences(editing);
  return allowed.find((one) => one === editing.draft.licence) ?? allowed[0] ?? 'CC-BY-SA-4.0';
}

function allowedLicences({ origin }: Editing): readonly Licence[] {
  return origin?.isFork ? licencesFor(origin.model.record.licence) : LICENCES;
}

interface Choice {
  readonly text: Named;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

function renderChoices(name: string, legend: string, choices: readonly Choice[]): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="choices ${name}">
      ${choices.map(
        ({ text, isChosen, choose }) =>
          html`<label class="choice">
            <input type="radio" name=${name} .checked=${isChosen} @change=${choose} />
            <span>${text.label}${text.why ? html`<small>${text.why}</small>` : nothing}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
