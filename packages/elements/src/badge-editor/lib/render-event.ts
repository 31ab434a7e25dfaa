import { html, nothing, type TemplateResult } from 'lit';
import { newId } from '@commons-badges/recognition/records.js';
import type { Editing } from './editing.js';
import type { EventDraft } from './editor-draft.js';
import { renderField, renderNumber } from './render-field.js';

export const PLACES_LIMITS = [1, 1000] as const;

/** The workshop of « J’y étais ». */
export function renderEvent(editing: Editing): TemplateResult {
  const { words, draft, update } = editing;
  const { event, name } = draft;
  const text = words.event;
  // What is announced stands: changed, it is another workshop, with another code.
  const change = (changes: Partial<EventDraft>): void =>
    update({ event: { ...event, ...changes, ...(event.code !== null && { id: newId(), code: null }) } });
  const kept = event.kept === null ? nothing : renderKept(editing);
  if (event.isKept) return html`${kept}`;
  return html`${kept}
    <fieldset class="workshop">
      <legend>${text.legend}</legend>
      ${event.code === null ? nothing : html`<p class="hint">${text.isOpen}</p>`}
      ${renderField(
        {
          field: 'workshop',
          text: text.name,
          value: event.name,
          placeholder: name,
          onInput: (given) => change({ name: given }),
        },
        editing,
      )}
      <div class="row">
        ${(['opens', 'closes'] as const).map((field) =>
          renderField(
            {
              field,
              text: { label: text[field] },
              value: event[field],
              type: 'datetime-local',
              onInput: (time) => change({ [field]: time }),
            },
            editing,
          ),
        )}
      </div>
      <p class="hint">${text.hours}</p>
      ${renderNumber(
        {
          field: 'places',
          label: text.places,
          value: event.places,
          limits: PLACES_LIMITS,
          onInput: (places) => change({ places }),
        },
        editing,
      )}
    </fieldset>`;
}

function renderKept({ words, draft, update }: Editing): TemplateResult {
  const { event } = draft;
  const handleChange = (): void => update({ event: { ...event, isKept: !event.isKept } });
  return html`<label class="choice">
    <input type="checkbox" id="keep-event" .checked=${event.isKept} @change=${handleChange} />
    <span>${words.event.keep}</span>
  </label>`;
}
