import type { Cascade } from '@commons-badges/recognition';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Services } from '../../context/services.js';
import type { Loadable } from '../../lib/loadable.js';
import type { SessionController } from '../../lib/session-controller.js';
import type { CascadeFeed } from './cascade-feed.js';

/** Which cascade is wished for. */
export interface CascadeWish {
  readonly src: string | null;
  readonly badge: string | null;
  readonly for: string | null;
  readonly community: string | null;
  readonly depth: number | null;
  readonly cascade: Cascade | null;
}

/** Finds the cascade that is wished for: of the page's own making, of a list, or of the records of the page. */
export class FeedController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #session: SessionController;
  #given: Cascade | null = null;
  #state: Loadable<CascadeFeed> = { status: 'idle' };

  constructor(host: ReactiveControllerHost, session: SessionController, _services: () => Services) {
    this.#host = host;
    this.#session = session;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  get state(): Loadable<CascadeFeed> {
    return this.#state;
  }

  follow({ cascade }: CascadeWish): void {
    if (cascade === null) {
      const { state } = this.#session;
      this.#state = state.status === 'ready' ? { status: 'idle' } : state;
      this.#given = null;
    } else if (cascade !== this.#given) {
      this.#given = cascade;
      const value = { cascade, dossier: null, me: null, now: new Date(), verdictOf: () => undefined };
      this.#state = { status: 'ready', value };
    }
  }

  retry(): void {
    void this.#session.reload();
  }
}
