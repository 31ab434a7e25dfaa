import { html, nothing, type LitElement } from 'lit';
import type { RecognitionRequest } from '@commons-badges/stores';
import { renderTrouble } from '../../lib/render-trouble.js';
import type { AskAnswer, SessionController } from '../../lib/session-controller.js';
import type { BackpackScene } from './backpack-scene.js';

/** What is asked for in one place of the notebook, and what came of it: told where it was asked. */
export class Asking {
  readonly #host: LitElement;
  readonly #session: SessionController;
  readonly #answers = new Map<string, AskAnswer>();
  #busy: string | null = null;

  constructor(host: LitElement, session: SessionController) {
    this.#host = host;
    this.#session = session;
  }

  isBusy(place: string): boolean {
    return this.#busy === place;
  }

  hasFailed(place: string): boolean {
    return this.#answers.get(place)?.ok === false;
  }

  /** Somebody else looks: what came of it is not hers. */
  forget(): void {
    this.#answers.clear();
  }

  async ask(place: string, request: RecognitionRequest): Promise<boolean> {
    if (this.#busy !== null) return false;
    this.#busy = place;
    this.#answers.delete(place);
    this.#host.requestUpdate();
    const answer = await this.#session.ask(request);
    this.#busy = null;
    this.#answers.set(place, answer);
    this.#host.requestUpdate();
    return answer.ok;
  }

  /** What came of it, in words; `done` where it went well. */
  tell(place: string, scene: BackpackScene, done: string): unknown {
    const answer = this.#answers.get(place);
    if (answer === undefined) return nothing;
    if (answer.ok) return done ? html`<p class="done">${done}</p>` : nothing;
    return renderTrouble(answer, scene);
  }
}
