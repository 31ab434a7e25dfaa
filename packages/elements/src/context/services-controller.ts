import type { ReactiveController, ReactiveElement } from 'lit';
import { defaultServices } from './default-services.js';
import type { Services } from './services.js';
import { SERVICES_KEY } from './services-key.js';

type Unsubscribe = () => void;

/** Asks for a context, in the form that the community protocol of web components gives such a request. */
class ContextRequest extends Event {
  readonly context = SERVICES_KEY;
  readonly contextTarget: Element;
  readonly subscribe = true;
  readonly callback: (services: Services, unsubscribe?: Unsubscribe) => void;

  constructor(target: Element, callback: (services: Services, unsubscribe?: Unsubscribe) => void) {
    super('context-request', { bubbles: true, composed: true });
    this.contextTarget = target;
    this.callback = callback;
  }
}

/**
 * Gives an element the services of the nearest provider, also of one that comes later, or the default ones. It speaks the
 * protocol itself: the library for it would be a twentieth of everything that is loaded before a first wall.
 */
export class ServicesController implements ReactiveController {
  readonly #host: ReactiveElement;
  #services: Services | undefined;
  #unsubscribe: Unsubscribe | undefined;
  #listening: AbortController | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  get services(): Services {
    return this.#services ?? defaultServices;
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    // A provider that is defined after its elements makes itself known with this event: ask again.
    document.addEventListener('context-provider', this.#ask, { signal: this.#listening.signal });
    this.#ask();
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#unsubscribe?.();
    this.#unsubscribe = this.#services = undefined;
  }

  readonly #ask = (): void => {
    this.#host.dispatchEvent(new ContextRequest(this.#host, this.#receive));
  };

  readonly #receive = (services: Services, unsubscribe?: Unsubscribe): void => {
    // The nearer of two providers takes over from the one that answered before it.
    if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    this.#services = services;
    this.#host.requestUpdate();
  };
}
