import type { LitElement } from 'lit';
import { newId } from '@commons-badges/recognition/records.js';
import { renderTrouble } from '../../lib/render-trouble.js';
import type { AskAnswer, SessionController } from '../../lib/session-controller.js';
import type { EndorseScene } from './endorse-scene.js';

/** Taking back a badge that was given by mistake: asked once more, then written. */
export class Mistakes {
  readonly #host: LitElement;
  readonly #session: SessionController;
  #id = '';
  #answer: AskAnswer | null = null;
  /** The id of the badge that she is asked about. */
  asked: string | null = null;

  constructor(host: LitElement, session: SessionController) {
    this.#host = host;
    this.#session = session;
  }

  ask(badge: string | null): void {
    this.asked = badge;
    this.#id = newId();
    this.#host.requestUpdate();
  }

  async withdraw(badge: string): Promise<void> {
    this.#answer = await this.#session.ask({
      do: 'withdraw',
      id: this.#id,
      credential: badge,
      reason: 'erreur',
    });
    if (this.#answer.ok) this.asked = null;
    this.#host.requestUpdate();
  }

  trouble(scene: EndorseScene): unknown {
    return renderTrouble(this.#answer, scene);
  }
}
