import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WordsController } from '../../lib/words-controller.js';
import type { EditorWords } from '../../locales/badge-editor-words.js';
import type { Explanations } from '../../locales/explanations.js';
import { loadEditorWords } from '../../locales/load-badge-editor-words.js';
import { loadExplanations } from '../../locales/load-explanations.js';

/** Keeps what the editor says in the language of its place. */
export class SaidController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #common: WordsController;
  #language: string | undefined;
  #words: EditorWords | undefined;
  #explanations: Explanations | undefined;

  constructor(host: ReactiveControllerHost, common: WordsController) {
    this.#host = host;
    this.#common = common;
    host.addController(this);
  }

  /** Undefined until they have come. */
  get words(): EditorWords | undefined {
    return this.#words;
  }

  get explanations(): Explanations | undefined {
    return this.#explanations;
  }

  hostUpdate(): void {
    const language = this.#common.words?.language;
    if (language !== undefined && language !== this.#language) void this.#load(language);
  }

  async #load(language: string): Promise<void> {
    this.#language = language;
    const [words, explanations] = await Promise.all([loadEditorWords(language), loadExplanations(language)]);
    // It may have changed again while these came.
    if (language !== this.#language) return;
    this.#words = words;
    this.#explanations = explanations;
    this.#host.requestUpdate();
  }
}
