import { newId } from '@commons-badges/recognition/records.js';
import type { RecognitionRequest } from '@commons-badges/stores';
import type { ReactiveControllerHost } from 'lit';
import type { AskAnswer, SessionController } from './session-controller.js';

/** Asks for something under an id that is drawn with the first try: asked again, it is written once. */
export class AskOnce {
  readonly #host: ReactiveControllerHost;
  readonly #session: SessionController;
  readonly #ids = new Map<string, string>();
  answer: AskAnswer | null = null;
  isBusy = false;
  /** Whether something was done since somebody else looked. */
  hasDone = false;

  constructor(host: ReactiveControllerHost, session: SessionController) {
    this.#host = host;
    this.#session = session;
  }

  /** `name`: what is asked for, told from everything else here. */
  async ask(name: string, request: (id: string) => RecognitionRequest): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.#host.requestUpdate();
    const id = this.#ids.get(name) ?? newId();
    this.#ids.set(name, id);
    this.answer = await this.#session.ask(request(id));
    this.hasDone ||= this.answer.ok;
    this.isBusy = false;
    this.#host.requestUpdate();
  }

  /** The word of the next person is another one: under the same id it would be taken for this one, and lost. */
  forget(): void {
    this.answer = null;
    this.hasDone = false;
    this.#ids.clear();
  }
}
