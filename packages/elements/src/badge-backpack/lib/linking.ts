import { newId } from '@commons-badges/recognition/records.js';
import type { LitElement } from 'lit';
import type { AskAnswer, SessionController } from '../../lib/session-controller.js';

/** Saying that this key is a later one of somebody. */
export class Linking {
  readonly #host: LitElement;
  readonly #session: SessionController;
  /** By the older key: asked twice, it is written once. */
  readonly #ids = new Map<string, string>();
  answer: AskAnswer | null = null;
  isBusy = false;

  constructor(host: LitElement, session: SessionController) {
    this.#host = host;
    this.#session = session;
  }

  async say(replaces: string): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.#host.requestUpdate();
    const id = this.#ids.get(replaces) ?? newId();
    this.#ids.set(replaces, id);
    this.answer = await this.#session.ask({ do: 'link-key', id, replaces });
    this.isBusy = false;
    this.#host.requestUpdate();
  }

  forget(): void {
    this.answer = null;
    this.#ids.clear();
  }
}
