import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { NetworkPolicy } from '../context/network-policy.js';
import { ServicesController } from '../context/services-controller.js';
import type { BadgeVerifyRequestEvent } from '../events.js';
import { BadgeEntries } from '../lib/badge-entries.js';
import type { BadgeEntry } from '../lib/badge-entry.js';
import { DetailDoor } from '../lib/detail-door.js';
import { headingLevel } from '../lib/heading-level.js';
import { inlineJson } from '../lib/inline-json.js';
import { permalink } from '../lib/permalink.js';
import { renderFailure } from '../lib/render-failure.js';
import { renderTile } from '../lib/render-tile.js';
import { setState } from '../lib/set-state.js';
import { SightQueue } from '../lib/sight-queue.js';
import { WordsController } from '../lib/words-controller.js';
import type { Words } from '../locales/words.js';
import { controlsStyles } from '../styles/controls.styles.js';
import { tileStyles } from '../styles/tile.styles.js';
import { tokens } from '../styles/tokens.js';
import { verdictStyles } from '../styles/verdict.styles.js';
import { cardStyles } from './badge-card.styles.js';

const SOURCES = ['src', 'badge', 'network'];

/**
 * @summary One badge with its verdict; the detail opens over the page, or stands in it.
 *
 * @slot - Shown when the badge cannot be. A `<script type="application/json">` in it may hold the badge itself.
 * @event badge-opened - The detail has been opened.
 * @event badge-verified - A verdict has been reached: `badgeId`, `verdict`.
 * @event badge-error - The badge could not be read: `problem`.
 * @csspart tile - The card.
 * @csspart image - Its picture.
 * @csspart name - Its name.
 * @csspart issuer - Who issued it, and when.
 * @csspart verdict - The word and the shape.
 * @csspart dialog - The detail, over the page.
 * @cssproperty --badge-accent - Colour of focus.
 * @cssproperty --badge-radius - Of every corner.
 * @cssstate loading - The badge is on its way.
 * @cssstate ready - It is there.
 * @cssstate empty - There is no such badge.
 * @cssstate failed - It could not be read.
 * @example
 * <badge-card src="badge.png"><a href="badge.png">Mon badge</a></badge-card>
 */
export class BadgeCard extends LitElement {
  static override styles = [tokens, controlsStyles, verdictStyles, tileStyles, cardStyles];
  static override properties = { src: {}, badge: {}, detail: { type: Boolean, reflect: true }, network: {} };

  /** Address of the badge, or of a list that holds it. */
  declare src: string | null;
  /** The badge itself (JSON or compact JWS); or its id, where `src` or the provider gives a list. */
  declare badge: string | null;
  /** The detail stands in the page. */
  declare detail: boolean;
  /** Where verification may ask. Default: that of the provider, else `same-origin`. */
  declare network: NetworkPolicy | null;

  readonly #internals = this.attachInternals();
  readonly #services = new ServicesController(this);
  readonly #words = new WordsController(this, () => this.#services.services.vocabulary);
  readonly #entries = new BadgeEntries(this, () => this.#dialog.follow());
  readonly #dialog: DetailDoor = new DetailDoor(this, this.#entries);
  #queue: SightQueue | undefined;
  #isSourceStale = true;

  constructor() {
    super();
    this.src = this.badge = this.network = null;
    this.detail = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#queue = new SightQueue((id) => this.#entries.verify(id));
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#queue?.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#isSourceStale ||= SOURCES.some((name) => changed.has(name));
    if (this.detail) void import('../lib/badge-detail/define.js');
    const { services } = this.#services;
    if (!this.#isSourceStale && this.#entries.services === services) return;
    this.#isSourceStale = false;
    const { src, network, badge } = this;
    const inline = isBadgeText(badge) ? badge : inlineJson(this);
    void this.#entries.load({
      src,
      inline,
      network: network ?? services.network,
      services,
      isReadingAll: false,
    });
  }

  protected override updated(): void {
    this.#queue?.watch(this.renderRoot.querySelectorAll<HTMLElement>('[data-id]'));
  }

  protected override render(): TemplateResult {
    const { words } = this.#words;
    const { state } = this.#entries;
    const entry = this.#entry();
    const isEmpty = state.status === 'ready' && !entry;
    setState(this.#internals, !words ? 'loading' : isEmpty ? 'empty' : state.status);
    if (this.#words.hasFailed) return html`<slot></slot>`;
    if (!words || state.status === 'idle' || state.status === 'loading') {
      return html`<div class="tile card ghost" aria-hidden="true"></div>`;
    }
    if (!entry) return renderFailure(this.#entries.why, words, () => this.#retry());
    return this.detail ? this.#renderDetail(entry, words) : this.#renderCard(entry, words);
  }

  #entry(): BadgeEntry | undefined {
    const { badge } = this;
    return badge === null || isBadgeText(badge) ? this.#entries.all[0] : this.#entries.find(badge);
  }

  #retry(): void {
    this.#isSourceStale = true;
    this.requestUpdate();
  }

  #renderCard(entry: BadgeEntry, words: Words): TemplateResult {
    const tile = renderTile(entry, {
      words,
      href: permalink(entry.id),
      image: this.#entries.imageOf(entry),
      level: headingLevel(this),
      onOpen: (event) => this.#dialog.open(entry, event),
      onBrokenImage: () => this.requestUpdate(),
    });
    return html`<div class="tile card" part="tile" data-id=${entry.id}>${tile}</div>
      ${this.#dialog.render(words)}`;
  }

  #renderDetail(entry: BadgeEntry, words: Words): TemplateResult {
    const handleRequest = (event: BadgeVerifyRequestEvent): void =>
      this.#entries.verifyWith(entry, event.origins);
    return html`<badge-detail
      inline
      data-id=${entry.id}
      .entry=${entry}
      .language=${words.language}
      .revision=${{}}
      .image=${this.#entries.imageOf(entry)}
      @badge-verify-request=${handleRequest}
    ></badge-detail>`;
  }
}

function isBadgeText(text: string | null): text is string {
  return text !== null && (/^\s*[[{]/.test(text) || /^\s*e[yw][\w-]+\.[\w-]+\.[\w-]*\s*$/.test(text));
}
