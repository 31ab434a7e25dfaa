import { html, nothing, type TemplateResult } from 'lit';
import type { ElementProblem } from './element-problem.js';
import type { AskAnswer } from './session-controller.js';

interface TroubleWords {
  readonly words: { readonly prevented: string };
  readonly say: (problem: ElementProblem) => string;
}

/** Why what somebody asked for was not done; nothing where it was. */
export function renderTrouble(
  answer: AskAnswer | null,
  { words, say }: TroubleWords,
): TemplateResult | typeof nothing {
  if (answer === null || answer.ok) return nothing;
  return html`<p class="trouble" role="alert">${answer.problem ? say(answer.problem) : words.prevented}</p>`;
}
