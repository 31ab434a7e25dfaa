import type { ElementProblem } from '../../lib/element-problem.js';
import { renderTrouble as renderAnyTrouble } from '../../lib/render-trouble.js';
import type { AskAnswer } from '../../lib/session-controller.js';
import type { ClaimScene } from './claim-scene.js';

/** What kept something from being done, and that nothing is lost. */
export function renderTrouble(
  refusal: Extract<AskAnswer, { ok: false }> | null,
  { words }: ClaimScene,
  say: (problem: ElementProblem) => string,
): unknown {
  return renderAnyTrouble(refusal, { words: words.form, say });
}
