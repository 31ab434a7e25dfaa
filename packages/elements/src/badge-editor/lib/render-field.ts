import { html, nothing, type TemplateResult } from 'lit';
import type { Named } from '../../locales/badge-editor-words.js';
import type { Editing } from './editing.js';
import type { FieldName } from './find-troubles.js';

interface FieldOptions {
  readonly field: FieldName;
  readonly text: Partial<Named> & Pick<Named, 'label'>;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly lines?: boolean;
  readonly type?: 'text' | 'datetime-local';
  readonly placeholder?: string;
}

/** A label, its field, what explains it, and what is wrong with it. */
export function renderField(options: FieldOptions, editing: Editing): TemplateResult {
  const { field, text, value, onInput, lines, type = 'text', placeholder } = options;
  const handleInput = (event: Event): void => onInput((event.target as HTMLInputElement).value);
  const isWrong = editing.troubles.has(field);
  return html`<div class="field">
    <label for=${field}>${text.label}</label>
    ${
      lines
        ? html`<textarea
            id=${field}
            .value=${value}
            aria-invalid=${isWrong}
            aria-describedby="${field}-why ${field}-trouble"
            @input=${handleInput}
          ></textarea>`
        : html`<input
            id=${field}
            type=${type}
            .value=${value}
            autocomplete="off"
            placeholder=${placeholder ?? nothing}
            aria-invalid=${isWrong}
            aria-describedby="${field}-why ${field}-trouble"
            @input=${handleInput}
          />`
    }
    ${text.why ? html`<small id="${field}-why">${text.why}</small>` : nothing}
    ${renderTrouble(field, editing)}
  </div>`;
}

export interface NumberOptions {
  readonly field: FieldName;
  readonly label: string;
  readonly value: number;
  readonly limits: readonly [number, number];
  readonly onInput: (value: number) => void;
}

/** A number; what is none is NaN. */
export function renderNumber(options: NumberOptions, editing: Editing): TemplateResult {
  const { field, label, value, limits, onInput } = options;
  const [least, most] = limits;
  const handleInput = (event: Event): void => onInput((event.target as HTMLInputElement).valueAsNumber);
  return html`<div class="field">
    <label for=${field}>${label}</label>
    <input
      id=${field}
      class="number"
      type="number"
      inputmode="numeric"
      min=${least}
      max=${most}
      .value=${Number.isFinite(value) ? String(value) : ''}
      aria-invalid=${editing.troubles.has(field)}
      aria-describedby="${field}-trouble"
      @input=${handleInput}
    />
    ${renderTrouble(field, editing, limits)}
  </div>`;
}

export interface SelectOptions {
  readonly field: FieldName | 'family' | 'language' | 'valid-for' | 'claim-ttl';
  readonly text: Partial<Named> & Pick<Named, 'label'>;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

/** One of several; a value that is not among them stays what it is until another is chosen. */
export function renderSelect(options: SelectOptions, editing: Editing): TemplateResult {
  const { field, text, value, choices, onChange } = options;
  const isThere = choices.some(([choice]) => choice === value);
  const all = isThere ? choices : ([[value, value || editing.words.rule.choose], ...choices] as const);
  return html`<div class="field">
    <label for=${field}>${text.label}</label>
    <select
      id=${field}
      aria-invalid=${editing.troubles.has(field as FieldName)}
      aria-describedby="${field}-why ${field}-trouble"
      @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}
    >
      ${all.map(
        ([choice, label]) => html`<option value=${choice} .selected=${choice === value}>${label}</option>`,
      )}
    </select>
    ${text.why ? html`<small id="${field}-why">${text.why}</small>` : nothing}
    ${renderTrouble(field as FieldName, editing)}
  </div>`;
}

/** Beside its field, in words. */
export function renderTrouble(
  field: FieldName,
  { troubles, words }: Editing,
  limits?: readonly [number, number],
): TemplateResult | typeof nothing {
  const trouble = troubles.get(field);
  if (trouble === undefined) return nothing;
  const isNumber = trouble === 'no-number' && limits !== undefined;
  const sentence = isNumber ? words.noNumber(...limits) : words.troubles[trouble];
  return html`<p class="trouble" id="${field}-trouble">${sentence}</p>`;
}
