import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import '../define.js';
import { BadgeOpenedEvent, type BadgeVerifyRequestEvent } from '../../../events.js';
import { adoptStyles } from '../../adopt-styles.js';
import type { BadgeEntry } from '../../badge-entry.js';
import type { DetailSource } from '../../detail-door.js';
import { linkedBadge, permalink } from '../../permalink.js';
import type { Words } from '../../../locales/words.js';
import { dialogStyles } from '../../../styles/dialog.styles.js';

/** The detail of a badge over the page, kept in the page's address: the back button closes it. */
export class DetailDialog {
  readonly #host: ReactiveElement;
  readonly #source: DetailSource;
  #entry: BadgeEntry | null = null;
  #hasPushed = false;

  constructor(host: ReactiveElement, source: DetailSource) {
    this.#host = host;
    this.#source = source;
    adoptStyles(host, dialogStyles);
  }

  /** Shows what the page's address asks for, if it is here. */
  follow(): void {
    const id = linkedBadge();
    const entry = id === null ? undefined : this.#source.find(id);
    if (entry && entry !== this.#entry) this.#show(entry);
    else if (!entry && this.#entry) this.#element()?.close();
  }

  open(entry: BadgeEntry): void {
    history.pushState(history.state, '', permalink(entry.id));
    this.#hasPushed = true;
    this.#show(entry);
  }

  /** For an element that leaves the page. */
  forget(): void {
    this.#entry = null;
  }

  /** A dialog that has been drawn is opened: only then does it lie over the page and hold the focus. */
  raise(): void {
    const dialog = this.#element();
    if (dialog?.isConnected && !dialog.open) dialog.showModal();
  }

  render(words: Words): TemplateResult | typeof nothing {
    const entry = this.#entry;
    if (!entry) return nothing;
    const { declared } = entry;
    const name = declared.status === 'ready' ? declared.value?.name : undefined;
    return html`<dialog
      part="dialog"
      closedby="any"
      aria-label=${name ?? words.unreadable}
      @close=${() => this.#leave()}
    >
      <badge-detail
        .entry=${entry}
        .language=${words.language}
        .revision=${{}}
        .image=${this.#source.imageOf(entry)}
        .permalink=${new URL(permalink(entry.id), location.href).href}
        @badge-close-request=${() => this.#element()?.close()}
        @badge-verify-request=${(event: BadgeVerifyRequestEvent) => this.#source.verifyWith(entry, event.origins)}
      ></badge-detail>
    </dialog>`;
  }

  #element(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  #show(entry: BadgeEntry): void {
    this.#entry = entry;
    this.#source.verifyWith(entry, []);
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new BadgeOpenedEvent(entry.id));
  }

  /** The address must not keep asking for what has been closed. */
  #leave(): void {
    const entry = this.#entry;
    this.#entry = null;
    this.#host.requestUpdate();
    const isLinked = entry !== null && linkedBadge() === entry.id;
    if (isLinked && this.#hasPushed) history.back();
    else if (isLinked) history.replaceState(history.state, '', location.pathname + location.search);
    this.#hasPushed = false;
  }
}
