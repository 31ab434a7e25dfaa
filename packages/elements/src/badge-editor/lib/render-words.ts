import { html, type TemplateResult } from 'lit';
import type { Editing } from './editing.js';
import { renderField } from './render-field.js';

/** Name, description, criteria. */
export function renderWords(editing: Editing): TemplateResult {
  const { words, draft, update } = editing;
  return html`${renderField(
    {
      field: 'name',
      text: words.name,
      value: draft.name,
      onInput: (name) => update({ name }),
    },
    editing,
  )}
  ${renderField(
    {
      field: 'description',
      text: words.description,
      value: draft.description,
      lines: true,
      onInput: (description) => update({ description }),
    },
    editing,
  )}
  ${renderField(
    {
      field: 'criteria',
      text: words.criteria,
      value: draft.criteria,
      lines: true,
      onInput: (criteria) => update({ criteria }),
    },
    editing,
  )}`;
}
