import type { LitElement } from 'lit';
import { nameOf } from '../../lib/name-of.js';
import { newId } from '@commons-badges/recognition/records.js';
import { renderTrouble } from '../../lib/render-trouble.js';
import type { AskAnswer, SessionController } from '../../lib/session-controller.js';
import type { EndorseScene } from './endorse-scene.js';

/** Naming somebody for a badge that is not asked for. */
export class Naming {
  readonly #host: LitElement;
  readonly #session: SessionController;
  #id = newId();
  #answer: AskAnswer | null = null;
  #named: string | null = null;

  constructor(host: LitElement, session: SessionController) {
    this.#host = host;
    this.#session = session;
  }

  async name(candidate: string, model: string, reason: string): Promise<void> {
    this.#answer = await this.#session.ask({ do: 'nominate', id: this.#id, candidate, model, reason });
    if (this.#answer.ok) {
      this.#named = candidate;
      this.#id = newId();
    }
    this.#host.requestUpdate();
  }

  done({ view, words }: EndorseScene): string {
    return this.#named === null ? '' : words.nominate.done(nameOf(this.#named, view, words));
  }

  trouble(scene: EndorseScene): unknown {
    return renderTrouble(this.#answer, scene);
  }
}
