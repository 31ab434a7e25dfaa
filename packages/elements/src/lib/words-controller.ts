import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadWords } from '../locales/load-words.js';
import type { Words } from '../locales/words.js';
import { findLanguage } from './find-language.js';

/** Keeps the words of the nearest `lang`, also when it changes or the element moves. */
export class WordsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #vocabulary: () => Readonly<Record<string, string>>;
  readonly #watching = new MutationObserver(() => void this.#follow());
  #language: string | undefined;
  #words: Words | undefined;
  #hasFailed = false;

  /** `vocabulary`: what this community says otherwise. */
  constructor(host: ReactiveControllerHost & Element, vocabulary: () => Readonly<Record<string, string>>) {
    this.#host = host;
    this.#vocabulary = vocabulary;
    host.addController(this);
  }

  /** Undefined until they have come. */
  get words(): Words | undefined {
    return this.#words && { ...this.#words, ...this.#ownWords(this.#words) };
  }

  /** They could not be loaded: what stands inside the element is all that can be shown until there is a connection. */
  get hasFailed(): boolean {
    return this.#hasFailed && !this.#words;
  }

  hostConnected(): void {
    this.#watching.observe(document, { attributeFilter: ['lang'], subtree: true });
    void this.#follow();
  }

  hostDisconnected(): void {
    this.#watching.disconnect();
  }

  /** Only texts are replaced: a sentence that counts needs its function. */
  #ownWords(words: Words): Partial<Words> {
    const known: Readonly<Record<string, unknown>> = { ...words };
    return Object.fromEntries(
      Object.entries(this.#vocabulary()).filter(([name]) => typeof known[name] === 'string'),
    );
  }

  async #follow(): Promise<void> {
    const language = findLanguage(this.#host);
    if (language === this.#language) return;
    this.#language = language;
    const words = await this.#load(language);
    // The language may have changed again while these came.
    if (language !== this.#language) return;
    this.#words = words ?? this.#words;
    this.#host.requestUpdate();
  }

  async #load(language: string): Promise<Words | undefined> {
    try {
      return await loadWords(language);
    } catch (cause) {
      reportError(cause);
      this.#hasFailed = true;
      addEventListener('online', () => this.#retry(), { once: true });
      return undefined;
    }
  }

  #retry(): void {
    this.#language = undefined;
    if (this.#host.isConnected) void this.#follow();
  }
}
