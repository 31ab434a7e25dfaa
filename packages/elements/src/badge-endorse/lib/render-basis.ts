import { html, nothing, type TemplateResult } from 'lit';
import type { Basis, BadgeEndorseWords } from '../../locales/badge-endorse-words.js';
import { BASES } from './answer-draft.js';

export interface BasisOptions {
  readonly basis: Basis | '';
  readonly isMissing: boolean;
  readonly onChoose: (basis: Basis) => void;
}

/** How the endorser knows: without it, an endorsement says nothing, and counts for nothing (recognition §2.1). */
export function renderBasis(
  { answer }: BadgeEndorseWords,
  { basis, isMissing, onChoose }: BasisOptions,
): TemplateResult {
  return html`<fieldset class="basis" aria-describedby=${isMissing ? 'basis-missing' : nothing}>
    <legend>${answer.basis}</legend>
    ${BASES.map(
      (one) =>
        html`<label class="choice"
          ><input
            type="radio"
            name="basis"
            value=${one}
            .checked=${basis === one}
            @change=${() => onChoose(one)}
          /><span>${answer.bases[one].label}<small>${answer.bases[one].why}</small></span></label
        >`,
    )}
    ${isMissing ? html`<p class="trouble" id="basis-missing" role="alert">${answer.basisMissing}</p>` : nothing}
  </fieldset>`;
}
