import { html, nothing } from 'lit';
import type { ElementProblem } from '../../lib/element-problem.js';
import type { AskAnswer } from '../../lib/session-controller.js';
import type { ClaimScene } from './claim-scene.js';

/** What kept something from being done, and that nothing is lost. */
export function renderTrouble(
  refusal: Extract<AskAnswer, { ok: false }> | null,
  { words }: ClaimScene,
  say: (problem: ElementProblem) => string,
): unknown {
  if (refusal === null) return nothing;
  const { problem } = refusal;
  return html`<p class="trouble" role="alert">${problem ? say(problem) : words.form.prevented}</p>`;
}
