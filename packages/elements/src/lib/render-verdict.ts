import { html, type TemplateResult } from 'lit';
import { verdictIcon } from '../icons/verdict-icon.js';
import type { Words } from '../locales/words.js';
import type { BadgeEntry } from './badge-entry.js';

/** The verdict of an entry, as a word and a shape. What could not even be read could not be checked. */
export function renderVerdict({ declared, verdict }: BadgeEntry, words: Words): TemplateResult {
  if (verdict.status !== 'ready' && declared.status !== 'failed') return html`${words.checking}`;
  const outcome = verdict.status === 'ready' ? verdict.value.outcome : 'unchecked';
  return html`<span class="verdict ${outcome}" part="verdict"
    >${verdictIcon(outcome)}${words.verdict[outcome]}</span
  >`;
}
