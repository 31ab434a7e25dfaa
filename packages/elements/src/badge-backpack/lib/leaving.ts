import type { LitElement } from 'lit';
import type { ElementProblem } from '../../lib/element-problem.js';
import { problemOfPage } from '../../lib/problem-of-page.js';
import type { SessionController } from '../../lib/session-controller.js';
import { forgetHere } from './forget-here.js';

/** What somebody is asked about once more before it is done. */
export class Leaving {
  readonly #host: LitElement;
  readonly #session: SessionController;
  /** Who looks once somebody has been erased; undefined: nobody was. */
  #after: string | null | undefined;
  /** The id of the badge that she may leave. */
  asked: string | null = null;
  /** She typed the word that confirms it. */
  isConfirmed = false;
  /** What kept this device from forgetting the rest of her things. */
  problem: ElementProblem | null = null;

  constructor(host: LitElement, session: SessionController) {
    this.#host = host;
    this.#session = session;
  }

  /** Somebody was just erased, and nobody else has taken the device since. */
  get isGone(): boolean {
    return this.#after !== undefined && this.#after === this.#me;
  }

  get #me(): string | null {
    return this.#session.view?.me?.did ?? null;
  }

  /** Asks, or with null no longer; the keyboard goes along. */
  async ask(badge: string | null): Promise<void> {
    const place = badge ?? this.asked;
    this.asked = badge;
    await this.#focus(`[data-badge="${CSS.escape(place ?? '')}"] ${badge === null ? '.quiet' : '.sure'}`);
  }

  /** She has left the badge: the keyboard goes on at its name. */
  async left(badge: string): Promise<void> {
    this.asked = null;
    await this.#focus(`[data-badge="${CSS.escape(badge)}"] .sentence`);
  }

  type(text: string, word: string): void {
    this.isConfirmed = text.trim().toLocaleLowerCase() === word;
    this.#host.requestUpdate();
  }

  /** Somebody else looks: what was begun is not hers. */
  forget(): void {
    this.asked = null;
    this.isConfirmed = false;
  }

  /** Her records are gone: so is the rest of what this device keeps of her. */
  async finish(person: string): Promise<void> {
    const { view } = this.#session;
    this.isConfirmed = false;
    this.problem = null;
    this.#after = this.#me;
    try {
      if (view !== null) await forgetHere(person, view);
    } catch (cause) {
      this.problem = problemOfPage(cause);
    }
    await this.#focus('.gone');
  }

  async #focus(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
