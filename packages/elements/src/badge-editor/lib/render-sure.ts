import { html, type TemplateResult } from 'lit';

export interface SureWords {
  readonly verb: string;
  readonly sure: string;
  readonly yes: string;
  readonly no: string;
}

/** A button for what cannot be undone: it asks once more, in its own place. */
export function renderSure(
  { verb, sure, yes, no }: SureWords,
  isAsking: boolean,
  ask: (isAsking: boolean) => void,
  onYes: () => void,
): TemplateResult {
  if (!isAsking) return html`<button type="button" class="ask" @click=${() => ask(true)}>${verb}</button>`;
  return html`<div class="sure" role="group" aria-label=${sure}>
    <span>${sure}</span>
    <button type="button" class="yes" @click=${onYes}>${yes}</button>
    <button type="button" class="no" @click=${() => ask(false)}>${no}</button>
  </div>`;
}
