import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { foldText } from '../../lib/fold-text.js';
import type { ClaimScene } from './claim-scene.js';
import { holdersOf, type Holder } from './holders-of.js';
import type { FormOptions } from './render-form.js';

/** More than fit a small screen. */
const GLANCE = 6;

/** Of whom, or from which note, she learned it. */
export function renderTeachers(scene: ClaimScene, options: FormOptions): TemplateResult {
  const { form: words } = scene.words;
  const { form, model } = options;
  const { draft, errors, query } = form;
  const holders = holdersOf(model, scene.view);
  const shown = choose(holders, draft.teachers, query);
  return html`<fieldset>
    <legend>${words.teachers}</legend>
    ${
      holders.length > GLANCE
        ? html`<input
            type="search"
            name="teacher"
            aria-label=${words.searchTeachers}
            placeholder=${words.searchTeachers}
            .value=${query}
            @input=${(event: Event) => form.search((event.target as HTMLInputElement).value)}
          />`
        : nothing
    }
    ${query.trim() && shown.length === 0 ? html`<p class="hint">${words.noTeacher}</p>` : nothing}
    <div class="people">
      ${repeat(
        shown,
        ({ did }) => did,
        (holder) => renderHolder(holder, options),
      )}
    </div>
    <label class="field note">
      <span>${holders.length > 0 ? words.note : words.noteHint}</span>
      <input
        type="url"
        inputmode="url"
        name="note"
        autocomplete="off"
        placeholder="https://"
        aria-invalid=${errors.note ? 'true' : 'false'}
        aria-describedby=${errors.note ? 'bad-note' : nothing}
        .value=${draft.note}
        @input=${(event: Event) => form.change({ note: (event.target as HTMLInputElement).value })}
      />
    </label>
    ${errors.note ? html`<p class="trouble" id="bad-note">${words.badLink}</p>` : nothing}
  </fieldset>`;
}

/** Those who match and those who are chosen, so that a choice is never out of sight. */
function choose(holders: readonly Holder[], chosen: readonly string[], query: string): readonly Holder[] {
  const wanted = foldText(query.trim());
  const found = holders.filter(({ name }) => foldText(name).includes(wanted)).slice(0, GLANCE);
  return holders.filter((holder) => found.includes(holder) || chosen.includes(holder.did));
}

function renderHolder({ did, name }: Holder, { form }: FormOptions): TemplateResult {
  const handleChange = (event: Event): void => {
    const others = form.draft.teachers.filter((teacher) => teacher !== did);
    form.change({ teachers: (event.target as HTMLInputElement).checked ? [...others, did] : others });
  };
  return html`<label class="choice">
    <input
      type="checkbox"
      name="learned-from"
      .checked=${form.draft.teachers.includes(did)}
      @change=${handleChange}
    />
    <span>${name}</span>
  </label>`;
}
