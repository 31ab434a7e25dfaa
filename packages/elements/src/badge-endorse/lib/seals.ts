import type { JudgedKeyLink } from '@commons-badges/recognition';
import { newId } from '@commons-badges/recognition/records.js';
import type { LitElement } from 'lit';
import type { AskAnswer, SessionController } from '../../lib/session-controller.js';

export type SealAnswer = 'yes' | 'no' | 'community';

/** What somebody says of a new key of somebody whom she knows. */
export class Seals {
  readonly #host: LitElement;
  readonly #session: SessionController;
  /** Asked twice, it is written once. */
  readonly #ids = new Map<string, string>();
  answer: AskAnswer | null = null;
  isBusy = false;
  /** The key that she has just spoken of. */
  spokenOf: string | null = null;

  constructor(host: LitElement, session: SessionController) {
    this.#host = host;
    this.#session = session;
  }

  async say({ key, replaces }: JudgedKeyLink, said: SealAnswer): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.#host.requestUpdate();
    const name = `${said} ${key} ${replaces}`;
    const id = this.#ids.get(name) ?? newId();
    this.#ids.set(name, id);
    const answer = said === 'no' ? 'no' : 'yes';
    const asCommunity = said === 'community';
    this.answer = await this.#session.ask({ do: 'vouch-for-key', id, key, replaces, answer, asCommunity });
    if (this.answer.ok) this.spokenOf = key;
    this.isBusy = false;
    this.#host.requestUpdate();
  }

  forget(): void {
    this.answer = this.spokenOf = null;
    // The word of the next person is another one: under the same id it would be taken for this one, and lost.
    this.#ids.clear();
  }
}
