import type { ReactiveControllerHost } from 'lit';
import type { ElementProblem } from '../../lib/element-problem.js';

/** Says what went wrong, by words that come only once something has. */
export class ProblemWords {
  readonly #host: ReactiveControllerHost;
  #told: { readonly problem: ElementProblem; readonly text: string } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Empty until the words have come; then the host is drawn again. */
  tell(problem: ElementProblem, language: string): string {
    if (this.#told?.problem !== problem) {
      this.#told = { problem, text: '' };
      void this.#explain(problem, language);
    }
    return this.#told.text;
  }

  async #explain(problem: ElementProblem, language: string): Promise<void> {
    const { loadExplanations } = await import('../../locales/load-explanations.js');
    const { describeProblem } = await loadExplanations(language);
    this.#told = { problem, text: describeProblem(problem) };
    this.#host.requestUpdate();
  }
}
