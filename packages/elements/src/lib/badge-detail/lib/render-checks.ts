import { html, type TemplateResult } from 'lit';
import type { Check, CheckOutcome, Outcome } from 'openbadges-validator-core';
import { verdictIcon } from '../../../icons/verdict-icon.js';
import type { Explanations } from '../../../locales/explanations.js';
import type { Words } from '../../../locales/words.js';

const LOOKS: Readonly<Record<CheckOutcome, Outcome>> = {
  pass: 'valid',
  warn: 'warning',
  fail: 'invalid',
  unchecked: 'unchecked',
  skipped: 'unchecked',
};

/** Each check in one plain sentence, in the order in which they were made. */
export function renderChecks(
  checks: readonly Check[],
  explanations: Explanations,
  words: Words,
): TemplateResult {
  return html`<ul class="checks" part="checks">
    ${checks
      .filter((check) => check.outcome !== 'skipped' || check.code !== undefined)
      .map((check) => renderCheck(check, explanations, words))}
  </ul>`;
}

function renderCheck(check: Check, explanations: Explanations, words: Words): TemplateResult {
  const look = LOOKS[check.outcome];
  return html`<li>
    <span class="verdict ${look}"
      >${verdictIcon(check.outcome)}<span class="said">${words.verdict[look]}</span></span
    >
    <span>${describeCheck(check, explanations)}</span>
  </li>`;
}

function describeCheck(check: Check, { describeProblem, passed, skipped }: Explanations): string {
  if (check.code !== undefined) return describeProblem(check);
  return check.outcome === 'pass' ? passed[check.id] : skipped[check.id];
}
