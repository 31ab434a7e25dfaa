import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { BadgeOpenedEvent, type BadgeVerifyRequestEvent } from '../events.js';
import type { Words } from '../locales/words.js';
import type { BadgeEntry } from './badge-entry.js';
import { linkedBadge, permalink } from './permalink.js';

export interface DetailSource {
  readonly find: (id: string) => BadgeEntry | undefined;
  /** Verifies again, and lets these origins be asked. */
  readonly verifyWith: (entry: BadgeEntry, origins: readonly string[]) => void;
  readonly imageOf: (entry: BadgeEntry) => string | null;
}

/**
 * Opens the detail of a badge over the page, and keeps it in the page's address: the link can be given away, and the
 * browser's back button closes it. What the detail is made of is loaded when the first one opens.
 */
export class DetailController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #source: DetailSource;
  #listening: AbortController | undefined;
  #entry: BadgeEntry | null = null;
  #hasPushed = false;

  constructor(host: ReactiveElement, source: DetailSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('popstate', () => this.follow(), { signal });
    addEventListener('hashchange', () => this.follow(), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#entry = null;
  }

  hostUpdated(): void {
    const dialog = this.#host.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open && dialog.isConnected) dialog.showModal();
  }

  /** Shows what the page's address asks for, if it is here. */
  follow(): void {
    const id = linkedBadge();
    const entry = id === null ? undefined : this.#source.find(id);
    if (entry && entry !== this.#entry) this.#show(entry);
    else if (!entry && this.#entry) this.#hide();
  }

  /** For the click on a link to a badge. One that opens a new tab is the browser's. */
  open(entry: BadgeEntry, event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.pushState(history.state, '', permalink(entry.id));
    this.#hasPushed = true;
    this.#show(entry);
  }

  render(words: Words): TemplateResult | typeof nothing {
    const entry = this.#entry;
    if (!entry) return nothing;
    return html`<dialog
      part="dialog"
      aria-label=${nameOf(entry) ?? words.unreadable}
      @close=${() => this.#leave()}
      @click=${(event: MouseEvent) => event.target === event.currentTarget && this.#dialog()?.close()}
    >
      <badge-detail
        .entry=${entry}
        .language=${words.language}
        .revision=${{}}
        .image=${this.#source.imageOf(entry)}
        .permalink=${new URL(permalink(entry.id), location.href).href}
        @badge-close-request=${() => this.#dialog()?.close()}
        @badge-verify-request=${(event: BadgeVerifyRequestEvent) => this.#source.verifyWith(entry, event.origins)}
      ></badge-detail>
    </dialog>`;
  }

  #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  #show(entry: BadgeEntry): void {
    this.#entry = entry;
    void import('../badge-detail/define.js');
    this.#source.verifyWith(entry, []);
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new BadgeOpenedEvent(entry.id));
  }

  #hide(): void {
    this.#dialog()?.close();
    this.#entry = null;
    this.#host.requestUpdate();
  }

  /** The address must not keep asking for what has been closed. */
  #leave(): void {
    const entry = this.#entry;
    this.#entry = null;
    this.#host.requestUpdate();
    if (!entry || linkedBadge() !== entry.id) return;
    if (this.#hasPushed) history.back();
    else history.replaceState(history.state, '', location.pathname + location.search);
    this.#hasPushed = false;
  }
}

function nameOf({ declared }: BadgeEntry): string | undefined {
  return declared.status === 'ready' ? declared.value?.name : undefined;
}
