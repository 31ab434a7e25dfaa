import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import type { DetailDialog } from './badge-detail/lib/detail-dialog.js';
import type { Words } from '../locales/words.js';
import type { BadgeOpenedEvent } from '../events.js';
import type { BadgeEntry } from './badge-entry.js';
import { linkedBadge } from './permalink.js';

export interface DetailSource {
  readonly find: (id: string) => BadgeEntry | undefined;
  /** Verifies, and lets these origins be asked. */
  readonly verifyWith: (entry: BadgeEntry, origins: readonly string[]) => void;
  readonly imageOf: (entry: BadgeEntry) => string | null;
}

/** The way into the detail of a badge. Everything behind it is loaded when the first one opens. */
export class DetailDoor implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #source: DetailSource;
  #dialog: DetailDialog | undefined;
  #listening: AbortController | undefined;
  /** The badge of the page's address, once another element shows it: a link opens one detail, not one in each wall. */
  #shownElsewhere: string | null = null;
  #hasFailed = false;

  constructor(host: ReactiveElement, source: DetailSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const type of ['popstate', 'hashchange']) addEventListener(type, () => this.follow(), { signal });
    document.addEventListener('badge-opened', (event) => this.#notice(event), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#dialog?.forget();
  }

  hostUpdated(): void {
    this.#dialog?.raise();
  }

  /** Shows what the page's address asks for, if it is here. */
  follow(): void {
    const id = linkedBadge();
    if (id !== this.#shownElsewhere) this.#shownElsewhere = null;
    else if (id !== null) return;
    if (this.#dialog) this.#dialog.follow();
    else if (this.#source.find(id ?? '')) void this.#load(() => this.follow());
  }

  /** For the click on a link to a badge. One that opens a new tab is the browser's. */
  open(entry: BadgeEntry, event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void this.#load((dialog) => dialog.open(entry));
  }

  render(words: Words): TemplateResult | typeof nothing {
    if (this.#hasFailed) return html`<p class="note trouble" role="alert">${words.detailFailed}</p>`;
    return this.#dialog?.render(words) ?? nothing;
  }

  #notice(event: BadgeOpenedEvent): void {
    if (!event.composedPath().includes(this.#host)) this.#shownElsewhere = event.badgeId;
  }

  async #load(use: (dialog: DetailDialog) => void): Promise<void> {
    try {
      const { DetailDialog } = await import('./badge-detail/lib/detail-dialog.js');
      this.#dialog ??= new DetailDialog(this.#host, this.#source);
      this.#hasFailed = false;
      use(this.#dialog);
    } catch (cause) {
      reportError(cause);
      this.#hasFailed = true;
      this.#host.requestUpdate();
    }
  }
}
