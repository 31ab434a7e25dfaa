import type { LitElement } from 'lit';
import type { ElementProblem } from '../../lib/element-problem.js';
import { problemOfPage } from '../../lib/problem-of-page.js';
import type { SessionController } from '../../lib/session-controller.js';
import type { SessionView } from '../../lib/session-view.js';

/** What waits to be sent, and what keeps it. */
export class Outbox {
  readonly #host: LitElement;
  readonly #session: SessionController;
  #seen: SessionView | null = null;
  /** Each once, however many records wait for the same reason. */
  problems: readonly ElementProblem[] = [];
  isBusy = false;

  constructor(host: LitElement, session: SessionController) {
    this.#host = host;
    this.#session = session;
  }

  /** Asks for the reasons anew where something has changed. */
  async look(): Promise<void> {
    const { view } = this.#session;
    if (view === this.#seen) return;
    this.#seen = view;
    const waiting = view !== null && view.waiting > 0 ? await view.session.waiting() : [];
    if (view !== this.#seen) return;
    const byCode = new Map(
      waiting.flatMap(({ problem }) => (problem ? [[problem.code, problem] as const] : [])),
    );
    if (byCode.size === 0 && this.problems.length === 0) return;
    this.problems = [...byCode.values()];
    this.#host.requestUpdate();
  }

  async send(): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.#host.requestUpdate();
    let failed: ElementProblem | null = null;
    try {
      await this.#session.view?.session.settle();
    } catch (cause) {
      failed = problemOfPage(cause);
    }
    await this.#session.reload();
    await this.look();
    if (failed !== null) this.problems = [failed];
    this.isBusy = false;
    this.#host.requestUpdate();
  }
}
