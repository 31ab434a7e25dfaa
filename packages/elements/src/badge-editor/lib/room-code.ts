import { printAll } from './print-only.js';
import type { ReactiveController, ReactiveElement, TemplateResult } from 'lit';

/** The QR code of a room. What draws it is loaded when a first room needs it. */
export class RoomCode implements ReactiveController {
  readonly #host: ReactiveElement;
  #text: string | undefined;
  #drawn: TemplateResult | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#text = undefined;
  }

  /** The page it leaves is printed whole again. */
  hostDisconnected(): void {
    printAll(this.#host);
  }

  /** Undefined until it is drawn: the code in letters stands beside it. */
  draw(text: string, label: string): TemplateResult | undefined {
    if (text !== this.#text) {
      this.#text = text;
      this.#drawn = undefined;
      void this.#load(text, label);
    }
    return this.#drawn;
  }

  async #load(text: string, label: string): Promise<void> {
    const { renderCode } = await import('../../lib/badge-detail/lib/render-code.js');
    if (text !== this.#text) return;
    this.#drawn = renderCode(text, label);
    this.#host.requestUpdate();
  }
}
