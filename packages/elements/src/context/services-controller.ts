import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { defaultServices } from './default-services.js';
import { servicesContext, type Services } from './services.js';

/** Gives an element the services of the nearest provider, also of one that comes later, or the default ones. */
export class ServicesController implements ReactiveController {
  readonly #consumer: ContextConsumer<typeof servicesContext, ReactiveElement>;
  #listening: AbortController | undefined;

  constructor(host: ReactiveElement) {
    this.#consumer = new ContextConsumer(host, { context: servicesContext, subscribe: true });
    host.addController(this);
  }

  get services(): Services {
    return this.#consumer.value ?? defaultServices;
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    // A provider that is defined after its elements makes itself known with this event: ask again.
    document.addEventListener('context-provider', () => this.#consumer.hostConnected(), {
      signal: this.#listening.signal,
    });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#consumer.value = undefined;
  }
}
