import type { LitElement } from 'lit';
import type { ElementProblem } from '../../lib/element-problem.js';
import { problemOfPage } from '../../lib/problem-of-page.js';
import type { SessionController } from '../../lib/session-controller.js';

/** Those who share a device: who takes her turn, and who comes. */
export class People {
  readonly #host: LitElement;
  readonly #session: SessionController;
  problem: ElementProblem | null = null;
  isBusy = false;

  constructor(host: LitElement, session: SessionController) {
    this.#host = host;
    this.#session = session;
  }

  become(did: string): Promise<boolean> {
    return this.#try(async () => this.#session.view?.session.become(did));
  }

  add(label: string): Promise<boolean> {
    return this.#try(async () => this.#session.view?.session.addPerson(label));
  }

  /** Whether it went well. */
  async #try(work: () => Promise<unknown>): Promise<boolean> {
    if (this.isBusy) return false;
    this.isBusy = true;
    this.problem = null;
    this.#host.requestUpdate();
    try {
      await work();
      return true;
    } catch (cause) {
      this.problem = problemOfPage(cause);
      return false;
    } finally {
      this.isBusy = false;
      this.#host.requestUpdate();
    }
  }
}
