import type { ReactiveController, ReactiveElement } from 'lit';
import type { SessionController } from '../../lib/session-controller.js';
import type { SessionView } from '../../lib/session-view.js';

/** In whose name a badge model will be. */
export interface Author {
  /** Undefined: a person who has had no need of a key so far. */
  readonly did: string | undefined;
  readonly isCommunity: boolean;
}

/** Knows whether the community's key is here, which only the session can say, and not at once. */
export class AuthorController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #session: SessionController;
  #view: SessionView | null = null;
  #author: Author | undefined;

  constructor(host: ReactiveElement, session: SessionController) {
    this.#host = host;
    this.#session = session;
    host.addController(this);
  }

  /** Undefined until it is known. */
  get author(): Author | undefined {
    return this.#author;
  }

  hostUpdate(): void {
    const { view } = this.#session;
    if (view === this.#view) return;
    if (view?.session !== this.#view?.session) this.#author = undefined;
    this.#view = view;
    if (view) void this.#look(view);
  }

  async #look(view: SessionView): Promise<void> {
    const hasKey = await view.session.hasCommunityKey().catch(() => false);
    if (view !== this.#view) return;
    const { community } = view.dossier;
    const isCommunity = hasKey && community !== undefined;
    this.#author = { did: isCommunity ? community : view.me?.did, isCommunity };
    this.#host.requestUpdate();
  }
}
