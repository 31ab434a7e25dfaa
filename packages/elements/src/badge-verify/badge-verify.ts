import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import '../lib/badge-detail/define.js';
import type { NetworkPolicy } from '../context/network-policy.js';
import { ServicesController } from '../context/services-controller.js';
import type { BadgeVerifyRequestEvent } from '../events.js';
import type { BadgeEntry } from '../lib/badge-entry.js';
import { BadgeReader } from '../lib/badge-reader.js';
import { sourceOrigins } from '../lib/source-origins.js';
import { tellEntry } from '../lib/tell-entry.js';
import { WordsController } from '../lib/words-controller.js';
import type { Explanations } from '../locales/explanations.js';
import { loadExplanations } from '../locales/load-explanations.js';
import { controlsStyles } from '../styles/controls.styles.js';
import { tokens } from '../styles/tokens.js';
import { verdictStyles } from '../styles/verdict.styles.js';
import { verifyStyles } from './badge-verify.styles.js';
import { handIn } from './lib/hand-in.js';
import { pictureOf } from './lib/picture-of.js';

/**
 * @summary Drop, choose or paste a badge and see, check by check, whether it holds.
 *
 * @slot - Shown until the words have come.
 * @event badge-verified - A verdict has been reached: `badgeId`, `verdict`.
 * @event badge-error - What was handed in could not be read: `problem`.
 * @csspart drop - Where a file can be dropped.
 * @csspart result - What was found.
 * @cssproperty --badge-accent - Colour of the main button.
 * @cssproperty --badge-radius - Of every corner.
 * @cssstate over - A file is held over it.
 * @cssstate judged - A verdict stands there.
 * @example
 * <badge-verify><a href="aide.html">Comment vérifier un badge</a></badge-verify>
 */
export class BadgeVerify extends LitElement {
  static override styles = [tokens, controlsStyles, verdictStyles, verifyStyles];
  static override properties = { src: {}, recipient: {}, network: {} };

  /** Address of a badge that is verified at once, within `network`. */
  declare src: string | null;
  /** E-mail address of the person the badge should be for. It never leaves the browser. */
  declare recipient: string | null;
  /**
   * Where verification may ask. Default: `any` for what the reader hands in herself; for `src` that of the provider, else
   * `same-origin`.
   */
  declare network: NetworkPolicy | null;

  readonly #internals = this.attachInternals();
  readonly #services = new ServicesController(this);
  readonly #words = new WordsController(this, () => this.#services.services.vocabulary);
  #explanations: Explanations | undefined;
  #language: string | undefined;
  #entry: BadgeEntry | null = null;
  #picture: string | null = null;
  #allowed = new Set<string>();
  #isHandedIn = false;
  #flight = new AbortController();

  constructor() {
    super();
    this.src = this.recipient = this.network = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#flight.abort();
    this.#internals.states.delete('over');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const language = this.#words.words?.language;
    if (language !== undefined && language !== this.#language) void this.#loadLanguage(language);
    if (changed.has('src') && this.src) void this.#begin(new URL(this.src, document.baseURI).href, false);
  }

  protected override render(): TemplateResult {
    const explanations = this.#explanations;
    if (!explanations) return html`<slot></slot>`;
    return this.#entry ? this.#renderResult(this.#entry, explanations) : this.#renderForm(explanations);
  }

  async #loadLanguage(language: string): Promise<void> {
    this.#language = language;
    const explanations = await loadExplanations(language);
    if (language !== this.#language) return;
    this.#explanations = explanations;
    this.requestUpdate();
  }

  async #begin(given: string | Blob, isHandedIn: boolean): Promise<void> {
    this.#allowed = new Set(isHandedIn || this.network === 'none' ? [] : sourceOrigins(this.src));
    this.#isHandedIn = isHandedIn;
    this.#show(await handIn(given));
    await this.#judge();
    if (isHandedIn) this.renderRoot.querySelector<HTMLElement>('.result')?.focus();
  }

  /** Newest wins: what was on its way is given up. */
  async #judge(): Promise<void> {
    this.#flight.abort();
    this.#flight = new AbortController();
    const { signal } = this.#flight;
    const entry = this.#entry;
    if (!entry) return;
    try {
      const verifying = this.#reader().verify(entry, signal);
      this.requestUpdate();
      await verifying;
    } catch (cause) {
      if (signal.aborted) return;
      throw cause;
    }
    this.#show(entry);
    tellEntry(this, entry);
    await this.updateComplete;
  }

  #reader(): BadgeReader {
    const { services } = this.#services;
    const { recipient } = this;
    return new BadgeReader({
      services,
      store: null,
      network: this.network ?? (this.#isHandedIn ? 'any' : services.network),
      allowed: this.#allowed,
      ...(recipient?.trim() && { recipient: { email: recipient.trim() } }),
    });
  }

  #show(entry: BadgeEntry | null): void {
    if (this.#picture?.startsWith('blob:')) URL.revokeObjectURL(this.#picture);
    this.#entry = entry;
    this.#picture = entry && pictureOf(entry);
    if (entry?.verdict.status === 'ready') this.#internals.states.add('judged');
    else this.#internals.states.delete('judged');
    this.requestUpdate();
  }

  async #startAgain(): Promise<void> {
    this.#flight.abort();
    this.#show(null);
    await this.updateComplete;
    this.renderRoot.querySelector('input')?.focus();
  }

  #handleSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const [recipient, pasted] = ['recipient', 'pasted'].map((name) => textOf(form.get(name)));
    this.recipient = recipient || null;
    if (pasted) void this.#begin(pasted, true);
  }

  #handleFiles(files: FileList | null | undefined): void {
    const email = this.renderRoot.querySelector<HTMLInputElement>('input[type=email]');
    this.recipient = email?.value || null;
    const file = files?.[0];
    if (file) void this.#begin(file, true);
  }

  #handleDrag(event: DragEvent): void {
    event.preventDefault();
    if (event.type === 'dragover') this.#internals.states.add('over');
    else this.#internals.states.delete('over');
    if (event.type !== 'drop') return;
    const { files } = event.dataTransfer ?? {};
    const text = event.dataTransfer?.getData('text') ?? '';
    if (files?.length) this.#handleFiles(files);
    else if (text.trim()) void this.#begin(text, true);
  }

  #renderForm({ detail }: Explanations): TemplateResult {
    const handleDrag = (event: DragEvent): void => this.#handleDrag(event);
    return html`<form @submit=${(event: SubmitEvent) => this.#handleSubmit(event)}>
      <div class="drop" part="drop" @dragover=${handleDrag} @dragleave=${handleDrag} @drop=${handleDrag}>
        <span>${detail.drop}</span>
        <span class="button file">
          <input
            type="file"
            aria-label=${detail.chooseFile}
            @change=${(event: Event) => this.#handleFiles((event.target as HTMLInputElement).files)}
          />${detail.chooseFile}</span
        >
      </div>
      <label
        >${detail.paste}
        <textarea name="pasted" spellcheck="false" placeholder=${detail.pasteHint}></textarea>
      </label>
      <label
        >${detail.recipient}
        <input type="email" name="recipient" autocomplete="off" .value=${this.recipient ?? ''} />
        <small>${detail.recipientHint}</small>
      </label>
      <button class="main">${detail.verify}</button>
    </form>`;
  }

  #renderResult(entry: BadgeEntry, { detail }: Explanations): TemplateResult {
    const handleRequest = (event: BadgeVerifyRequestEvent): void => {
      for (const origin of event.origins) this.#allowed.add(origin);
      if (entry.declared.status === 'failed') entry.declared = { status: 'idle' };
      void this.#judge();
    };
    return html`<div class="result" part="result" tabindex="-1">
        <badge-detail
          inline
          .entry=${entry}
          .language=${this.#language}
          .revision=${{}}
          .image=${this.#picture}
          @badge-verify-request=${handleRequest}
        ></badge-detail>
      </div>
      <button class="again" type="button" @click=${() => void this.#startAgain()}>${detail.another}</button>`;
  }
}

function textOf(field: FormDataEntryValue | null): string {
  return typeof field === 'string' ? field.trim() : '';
}
