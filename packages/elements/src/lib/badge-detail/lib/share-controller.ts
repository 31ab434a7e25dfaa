import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { encodeText } from '../../encode-text.js';
import type { DetailWords } from '../../../locales/explanations.js';

const CONFIRMED_MS = 3000;

/** Gives the link to a badge away: copied, by mail, through the phone's own sheet, or as a QR code. */
export class ShareController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #said: 'nothing' | 'copied' | 'by-hand' = 'nothing';
  #code: TemplateResult | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.reset();
  }

  reset(): void {
    this.#said = 'nothing';
    this.#code = undefined;
  }

  render(link: string, name: string, words: DetailWords): TemplateResult {
    const mail = `mailto:?subject=${encodeText(name)}&body=${encodeText(link)}`;
    return html`<div class="actions panel">
        <button type="button" @click=${() => void this.#copy(link)}>${words.copyLink}</button>
        ${
          'share' in navigator
            ? html`<button type="button" @click=${() => void this.#send(link, name)}>
                ${words.shareSheet}
              </button>`
            : nothing
        }
        <a class="button" href=${mail}>${words.mail}</a>
        <button
          type="button"
          aria-expanded=${this.#code !== undefined}
          @click=${() => void this.#toggleCode(link, words)}
        >
          ${words.code}
        </button>
        <span role="status">${this.#said === 'copied' ? words.copied : nothing}</span>
      </div>
      ${this.#said === 'by-hand' ? html`<p>${words.copyByHand} <code>${link}</code></p>` : nothing}
      ${this.#code ?? nothing}`;
  }

  async #copy(link: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      this.#say('copied');
      this.#timer = setTimeout(() => this.#say('nothing'), CONFIRMED_MS);
    } catch {
      // No clipboard on a page without https, or the reader refused it.
      this.#say('by-hand');
    }
  }

  #say(said: 'nothing' | 'copied' | 'by-hand'): void {
    clearTimeout(this.#timer);
    this.#said = said;
    this.#host.requestUpdate();
  }

  async #send(link: string, title: string): Promise<void> {
    try {
      await navigator.share({ title, url: link });
    } catch (cause) {
      if (!(cause instanceof DOMException && cause.name === 'AbortError')) this.#say('by-hand');
    }
  }

  async #toggleCode(link: string, words: DetailWords): Promise<void> {
    if (this.#code) this.#code = undefined;
    else {
      const { renderCode } = await import('./render-code.js');
      this.#code = renderCode(link, words.codeLabel);
    }
    this.#host.requestUpdate();
  }
}
