import { svg, html, type TemplateResult } from 'lit';
import type { CheckOutcome, Outcome } from 'openbadges-validator-core';

type Shape = 'tick' | 'triangle' | 'cross' | 'question';

const SHAPES: Readonly<Record<Outcome | CheckOutcome, Shape>> = {
  valid: 'tick',
  pass: 'tick',
  warning: 'triangle',
  warn: 'triangle',
  invalid: 'cross',
  fail: 'cross',
  unchecked: 'question',
  skipped: 'question',
};

const DRAWINGS: Readonly<Record<Shape, TemplateResult>> = {
  tick: svg`<circle cx="8" cy="8" r="7"/><path d="m4.7 8.3 2.3 2.4 4.4-5"/>`,
  triangle: svg`<path d="m8 1.7 6.7 12.1H1.3z"/><path d="M8 6v3.8m0 1.6v.7"/>`,
  cross: svg`<rect x="1.6" y="1.6" width="12.8" height="12.8" rx="2"/><path d="m5.2 5.2 5.6 5.6m0-5.6-5.6 5.6"/>`,
  question: svg`<circle cx="8" cy="8" r="7" stroke-dasharray="2.6 2"/><path d="M6 6.4a2 2 0 1 1 2.6 1.9c-.5.2-.6.5-.6 1.1m0 1.6v.6"/>`,
};

/** The shape of an answer: a tick in a circle, a triangle, a cross in a square, a question mark in a dashed circle. */
export function verdictIcon(outcome: Outcome | CheckOutcome): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${DRAWINGS[SHAPES[outcome]]}</svg>`;
}
