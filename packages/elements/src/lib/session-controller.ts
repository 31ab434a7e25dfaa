import type { HandledRequest, RecognitionRequest, Session } from '@commons-badges/stores';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { ServicesController } from '../context/services-controller.js';
import { RecognitionDoneEvent, RecognitionRequestEvent } from '../events.js';
import type { ElementProblem } from './element-problem.js';
import type { Loadable } from './loadable.js';
import type { SessionView } from './session-view.js';
import { problemOfPage } from './problem-of-page.js';

export type AskAnswer =
  | { readonly ok: true; readonly handled: HandledRequest }
  /** The page prevented it: whatever it does instead, nothing was written here. */
  | { readonly ok: false; readonly problem: ElementProblem | null };

/** Keeps what is known of the community's records, also when it changes, and asks for changes. */
export class SessionController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #services: ServicesController;
  #opened: (() => Promise<Session>) | null = null;
  #state: Loadable<SessionView> = { status: 'idle' };
  #endWatching: (() => void) | undefined;
  #turn = 0;

  constructor(host: ReactiveElement, services: ServicesController) {
    this.#host = host;
    this.#services = services;
    host.addController(this);
  }

  /** `idle`: there is no session here, and nothing can be asked for. */
  get state(): Loadable<SessionView> {
    return this.#state;
  }

  get view(): SessionView | null {
    return this.#state.status === 'ready' ? this.#state.value : null;
  }

  hostUpdate(): void {
    const { session } = this.#services.services;
    if (session === this.#opened) return;
    this.#forget();
    this.#opened = session;
    if (session !== null) void this.reload();
  }

  hostDisconnected(): void {
    this.#forget();
    this.#opened = null;
  }

  /** Reads anew: after a failure, or when time has gone on. */
  async reload(): Promise<void> {
    const open = this.#opened;
    if (open === null) return;
    const turn = ++this.#turn;
    if (this.#state.status !== 'ready') this.#state = { status: 'loading' };
    try {
      const session = await open();
      if (this.#opened === open && this.#endWatching === undefined) {
        this.#endWatching = session.watch(() => void this.reload());
        void session.warmUp();
      }
      const view = await lookAt(session);
      if (turn === this.#turn) this.#state = { status: 'ready', value: view };
    } catch (cause) {
      if (turn === this.#turn) this.#state = { status: 'failed', problem: problemOfPage(cause) };
    }
    if (turn === this.#turn) this.#host.requestUpdate();
  }

  /** Asks for something; the page may prevent it. Once the answer is `ok`, it is safe. */
  async ask(request: RecognitionRequest): Promise<AskAnswer> {
    const open = this.#opened;
    const by = this.view?.me?.did;
    const isAllowed = this.#host.dispatchEvent(new RecognitionRequestEvent(request));
    if (!isAllowed || open === null) return { ok: false, problem: null };
    try {
      const handled = await (await open()).handle(request, by);
      await this.reload();
      this.#host.dispatchEvent(new RecognitionDoneEvent(request, handled));
      return { ok: true, handled };
    } catch (cause) {
      return { ok: false, problem: problemOfPage(cause) };
    }
  }

  #forget(): void {
    this.#turn += 1;
    this.#endWatching?.();
    this.#endWatching = undefined;
    this.#state = { status: 'idle' };
  }
}

async function lookAt(session: Session): Promise<SessionView> {
  const [dossier, me, people, waiting] = await Promise.all([
    session.dossier(),
    session.me(),
    session.people(),
    session.waiting(),
  ]);
  return { session, dossier, me, people, now: session.now(), waiting: waiting.length };
}
