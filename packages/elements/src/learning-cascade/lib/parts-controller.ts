import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Shows the parts of an element one after another, each in a turn of its own: the page answers in between. */
export class PartsController<Part extends string> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #parts: readonly Part[];
  #shown = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, parts: readonly Part[]) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  /** Asks for it too: the first that is not there yet comes next. */
  has(part: Part): boolean {
    const at = this.#parts.indexOf(part);
    if (at < this.#shown) return true;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#shown += 1;
      this.#host.requestUpdate();
    });
    return false;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
