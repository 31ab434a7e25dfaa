import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { NetworkPolicy } from '../context/network-policy.js';
import { ServicesController } from '../context/services-controller.js';
import { BadgeEntries } from '../lib/badge-entries.js';
import type { BadgeEntry } from '../lib/badge-entry.js';
import { DetailDoor } from '../lib/detail-door.js';
import { headingLevel } from '../lib/heading-level.js';
import { inlineJson } from '../lib/inline-json.js';
import { oneOf } from '../lib/one-of.js';
import { permalink } from '../lib/permalink.js';
import { renderTile } from '../lib/render-tile.js';
import { setState } from '../lib/set-state.js';
import { SightQueue } from '../lib/sight-queue.js';
import { WordsController } from '../lib/words-controller.js';
import type { Words } from '../locales/words.js';
import { tileStyles } from '../styles/tile.styles.js';
import { tokens } from '../styles/tokens.js';
import { verdictStyles } from '../styles/verdict.styles.js';
import { wallStyles } from './badge-wall.styles.js';
import { renderGroup } from './lib/render-group.js';
import type { ToolbarState } from './lib/render-toolbar.js';
import { WallArranger } from './lib/wall-arranger.js';
import type { ArrangedWall, Restrictions, WallGrouping, WallSort } from './lib/wall-view.js';

/** Tiles that are added at once. */
const PAGE = 60;
/** How far the wall grows by itself: after that only on demand, so that what stands below it can be reached. */
const BY_ITSELF = 3 * PAGE;
/** As many badges need no tools. */
const FEW = 5;
const GHOSTS = [...'12345678'];
const SOURCES = ['src', 'network', 'for', 'badge', 'community', 'filter'];

/**
 * @summary A wall of badges, each verified in the browser of whoever looks at it.
 *
 * @slot - Shown when the badges cannot be: usually the link to where they are. Without script it stands in the page as it is.
 * @event badge-opened - The detail of a badge has been opened.
 * @event badge-verified - A verdict has been reached: `badgeId`, `verdict`.
 * @event badge-error - The list or a badge could not be read: `problem`.
 * @csspart toolbar - Count, search, order, groups.
 * @csspart count - The sentence that counts.
 * @csspart tile - One badge.
 * @csspart image - Its picture.
 * @csspart name - Its name.
 * @csspart issuer - Who issued it, and when.
 * @csspart verdict - The word and the shape.
 * @csspart dialog - The detail, over the page.
 * @cssproperty --badge-accent - Colour of focus and of what is chosen.
 * @cssproperty --badge-tile - Least width of a tile.
 * @cssproperty --badge-gap - Space between tiles.
 * @cssproperty --badge-radius - Of every corner.
 * @cssstate loading - The list is on its way.
 * @cssstate ready - There are badges to see.
 * @cssstate empty - There are none.
 * @cssstate failed - The list could not be read.
 * @example
 * <badge-wall src="badges.json" group-by="issuer">
 *   <a href="badges.json">Les badges du jardin</a>
 * </badge-wall>
 */
export class BadgeWall extends LitElement {
  static override styles = [tokens, verdictStyles, tileStyles, wallStyles];
  static override properties = {
    src: {},
    for: {},
    badge: {},
    community: {},
    groupBy: { attribute: 'group-by' },
    sort: {},
    filter: {},
    limit: { type: Number },
    view: {},
    network: {},
  };

  /** Address of the list: JSON, or one badge. */
  declare src: string | null;
  /** Only the badges of this person (id or name). */
  declare for: string | null;
  /** Only this badge (id of the model, or name). */
  declare badge: string | null;
  /** Only what this community issued or wrote (id or name). */
  declare community: string | null;
  /** `none` (default), `badge`, `person` or `issuer`; the reader can change it. */
  declare groupBy: WallGrouping;
  /** `newest` (default), `name` or `issuer`; the reader can change it. */
  declare sort: WallSort;
  /** Only badges that hold all these words. */
  declare filter: string | null;
  /** The most that is shown. */
  declare limit: number | null;
  /** `cards` (default) or `list`; the reader can change it. */
  declare view: 'cards' | 'list';
  /** Where verification may ask. Default: that of the provider, else `same-origin`. */
  declare network: NetworkPolicy | null;

  readonly #internals = this.attachInternals();
  readonly #services = new ServicesController(this);
  readonly #words = new WordsController(this, () => this.#services.services.vocabulary);
  readonly #entries = new BadgeEntries(this, () => this.#detail.follow());
  readonly #detail: DetailDoor = new DetailDoor(this, this.#entries);
  readonly #arranger = new WallArranger(this);
  #queue: SightQueue | undefined;
  #growth: IntersectionObserver | undefined;
  #query = '';
  #shown = PAGE;
  #level = 2;
  #isSourceStale = true;

  constructor() {
    super();
    this.src = this.for = this.badge = this.community = this.filter = this.limit = this.network = null;
    this.groupBy = 'none';
    this.sort = 'newest';
    this.view = 'cards';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#level = headingLevel(this);
    this.#queue = new SightQueue((id) => this.#entries.verify(id));
    this.#growth = new IntersectionObserver((changes) => {
      if (changes.some(({ isIntersecting }) => isIntersecting) && this.#shown < BY_ITSELF) this.#grow();
    });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#queue?.stop();
    this.#growth?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#isSourceStale ||= SOURCES.some((name) => changed.has(name));
    const { services } = this.#services;
    if (!this.#isSourceStale && this.#entries.services === services) return;
    this.#isSourceStale = false;
    void this.#entries.load({
      src: this.src,
      inline: inlineJson(this),
      network: this.network ?? services.network,
      services,
      isReadingAll: Object.values(this.#restrictions()).some((wish) => wish !== null),
    });
  }

  protected override updated(): void {
    const { renderRoot } = this;
    this.#queue?.watch(renderRoot.querySelectorAll<HTMLElement>('[data-id]'));
    for (const more of renderRoot.querySelectorAll('.more')) this.#growth?.observe(more);
  }

  protected override render(): TemplateResult {
    const { words } = this.#words;
    const { state } = this.#entries;
    const wall = words && state.status === 'ready' ? this.#arrange(words) : undefined;
    const filled = wall && (wall.all > 0 ? 'ready' : 'empty');
    setState(this.#internals, filled ?? (state.status === 'failed' ? 'failed' : 'loading'));
    if (this.#words.hasFailed) return html`<slot></slot>`;
    if (words && (state.status === 'failed' || (!wall && this.#arranger.hasFailed)))
      return this.#renderFailed(words);
    return words && wall ? this.#renderReady(wall, words) : this.#renderLoading(words);
  }

  #grow(): void {
    this.#shown += PAGE;
    this.requestUpdate();
  }

  #retry(): void {
    this.#isSourceStale = true;
    this.requestUpdate();
  }

  #change({ query, ...choice }: Partial<ToolbarState>): void {
    if (query !== undefined) this.#query = query;
    Object.assign(this, choice);
    this.#shown = PAGE;
    this.requestUpdate();
  }

  #arrange(words: Words): ArrangedWall | undefined {
    const { limit } = this;
    return this.#arranger.arrange(this.#entries.all, this.#entries.revision, {
      query: this.#query.trim(),
      sort: oneOf(this.sort, words.sorts, 'newest'),
      groupBy: oneOf(this.groupBy, words.groups, 'none'),
      ...this.#restrictions(),
      limit: limit !== null && limit > 0 ? limit : Number.MAX_SAFE_INTEGER,
      language: words.language,
      unknownGroup: words.unknownGroup,
    });
  }

  #restrictions(): Restrictions {
    const { for: person, badge, filter } = this;
    return { person, badge, filter, community: this.community ?? this.#services.services.community };
  }

  #renderLoading(words: Words | undefined): TemplateResult {
    return html`<p class="count" role="status">${words?.loading ?? nothing}&nbsp;</p>
      <ul class=${this.view} aria-hidden="true">
        ${GHOSTS.map(() => html`<li class="tile ghost"></li>`)}
      </ul>`;
  }

  #renderFailed(words: Words): TemplateResult {
    const { tools, hasFailed } = this.#arranger;
    if (tools) return tools.renderFailure(this.#entries.why, words, () => this.#retry());
    if (!hasFailed) void this.#arranger.loadTools();
    return html`<p class="note" role="alert">${words.failed}</p>
      <slot></slot>`;
  }

  #renderReady(wall: ArrangedWall, words: Words): TemplateResult {
    if (wall.all === 0) return this.#arranger.tools?.renderEmpty(words) ?? this.#renderLoading(words);
    const left = wall.found - this.#shown;
    return html`${this.#renderBar(wall, words)} ${this.#renderGroups(wall, words)}
    ${wall.found === 0 ? this.#arranger.tools?.renderNoMatch(words, () => this.#change({ query: '' })) : nothing}
    ${left > 0 ? this.#arranger.tools?.renderMore(left, words, () => this.#grow()) : nothing}
    ${wall.unread > 0 ? html`<p class="note">${words.unread(wall.unread)}</p>` : nothing}
    ${this.#detail.render(words)}`;
  }

  #renderBar(wall: ArrangedWall, words: Words): TemplateResult {
    const view = oneOf(this.view, words.views, 'cards');
    const state = { query: this.#query, sort: this.sort, groupBy: this.groupBy, view };
    const hasTools = wall.all > FEW;
    return html`<div class="bar ${hasTools ? 'tools' : ''}" part="toolbar">
      <p class="count" part="count" role="status">
        ${this.#query.trim() ? words.found(wall.found, wall.all) : words.count(wall.all, wall.issuers)}
      </p>
      ${hasTools ? this.#arranger.tools?.renderToolbar(state, words, (change) => this.#change(change)) : nothing}
    </div>`;
  }

  #renderGroups({ groups }: ArrangedWall, words: Words): readonly unknown[] {
    const view = oneOf(this.view, words.views, 'cards');
    const tileOf = (entry: BadgeEntry, level: number): TemplateResult =>
      this.#renderTile(entry, level, words);
    let room = this.#shown;
    return groups.map(({ label, entries }) => {
      const shown = entries.slice(0, Math.max(room, 0));
      room -= shown.length;
      return shown.length > 0
        ? renderGroup({ label, size: entries.length, shown }, view, this.#level, tileOf)
        : nothing;
    });
  }

  #renderTile(entry: BadgeEntry, level: number, words: Words): TemplateResult {
    return renderTile(entry, {
      words,
      level,
      href: permalink(entry.id),
      image: this.#entries.imageOf(entry),
      onOpen: (event) => this.#detail.open(entry, event),
      onBrokenImage: () => this.requestUpdate(),
    });
  }
}
