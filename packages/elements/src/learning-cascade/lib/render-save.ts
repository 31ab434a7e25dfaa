import { html, nothing, type TemplateResult } from 'lit';
import type { LearningCascadeWords } from '../../locales/learning-cascade-words.js';
import type { SaveKind } from './save/save-cascade.js';

const KINDS: readonly SaveKind[] = ['svg', 'png', 'json', 'csv'];

/** The ways to take away what is shown. */
export function renderSave(
  { save }: LearningCascadeWords,
  hasFailed: boolean,
  onSave: (kind: SaveKind) => void,
): TemplateResult {
  return html`<details class="save">
    <summary>${save.title}</summary>
    <div>
      ${KINDS.map(
        (kind) => html`<button type="button" @click=${() => onSave(kind)}>${save.kinds[kind]}</button>`,
      )}
    </div>
    <p class="soft">${save.onlyShown}</p>
    ${hasFailed ? html`<p role="alert">${save.failed}</p>` : nothing}
  </details>`;
}
