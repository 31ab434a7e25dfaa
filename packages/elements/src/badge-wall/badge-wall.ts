import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { NetworkPolicy } from '../context/network-policy.js';
import { ServicesController } from '../context/services-controller.js';
import { BadgeEntries } from '../lib/badge-entries.js';
import type { BadgeEntry } from '../lib/badge-entry.js';
import { DetailController } from '../lib/detail-controller.js';
import { headingLevel } from '../lib/heading-level.js';
import { inlineJson } from '../lib/inline-json.js';
import { oneOf } from '../lib/one-of.js';
import { permalink } from '../lib/permalink.js';
import { renderFailure } from '../lib/render-failure.js';
import { renderTile } from '../lib/render-tile.js';
import { setState } from '../lib/set-state.js';
import { SightQueue } from '../lib/sight-queue.js';
import { WordsController } from '../lib/words-controller.js';
import type { Words } from '../locales/words.js';
import { dialogStyles } from '../styles/dialog.styles.js';
import { tileStyles } from '../styles/tile.styles.js';
import { tokens } from '../styles/tokens.js';
import { verdictStyles } from '../styles/verdict.styles.js';
import { wallStyles } from './badge-wall.styles.js';
import {
  arrangeEntries,
  type ArrangedWall,
  type Restrictions,
  type WallGrouping,
  type WallSort,
} from './lib/arrange-entries.js';
import { renderEmpty } from './lib/render-empty.js';
import { renderGroup } from './lib/render-group.js';
import { renderNoMatch } from './lib/render-no-match.js';
import { renderToolbar, type ToolbarState } from './lib/render-toolbar.js';

/** Tiles that are added at once. */
const PAGE = 60;
/** How far the wall grows by itself: after that only on demand, so that what stands below it can be reached. */
const BY_ITSELF = 3 * PAGE;
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
  static override styles = [tokens, verdictStyles, tileStyles, dialogStyles, wallStyles];
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
  declare groupBy: WallGrouping;
  declare sort: WallSort;
  /** Only badges that hold all these words. */
  declare filter: string | null;
  /** The most that is shown. */
  declare limit: number | null;
  declare view: 'cards' | 'list';
  /** Where verification may ask. Default: that of the provider, else `same-origin`. */
  declare network: NetworkPolicy | null;

  readonly #internals = this.attachInternals();
  readonly #services = new ServicesController(this);
  readonly #words = new WordsController(this, () => this.#services.services.vocabulary);
  readonly #entries = new BadgeEntries(this, () => this.#detail.follow());
  readonly #detail: DetailController = new DetailController(this, this.#entries);
  #queue: SightQueue | undefined;
  #growth: IntersectionObserver | undefined;
  #query = '';
  #shown = PAGE;
  #level = 2;
  #isSourceStale = true;
  #arranged: ArrangedWall | undefined;
  #arrangedFor = '';

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
    const isReadingAll = Object.values(this.#restrictions()).some((restriction) => restriction !== null);
    void this.#entries.load({
      src: this.src,
      inline: inlineJson(this),
      network: this.network ?? services.network,
      services,
      isReadingAll,
    });
  }

  protected override updated(): void {
    const { renderRoot } = this;
    this.#queue?.watch(renderRoot.querySelectorAll('[data-id]'));
    for (const more of renderRoot.querySelectorAll('.more')) this.#growth?.observe(more);
  }

  protected override render(): TemplateResult {
    const { words } = this.#words;
    const { state, all } = this.#entries;
    const isEmpty = state.status === 'ready' && all.length === 0;
    setState(this.#internals, !words ? 'loading' : isEmpty ? 'empty' : state.status);
    if (!words || state.status === 'idle' || state.status === 'loading') return this.#renderLoading(words);
    if (state.status === 'failed') return renderFailure(this.#entries.why, words, () => this.#retry());
    if (isEmpty) return renderEmpty(words);
    return this.#renderReady(words);
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

  /** Ten thousand badges are put in order when something changed, not at each verdict. */
  #arrange(words: Words): ArrangedWall {
    const { limit } = this;
    const arrangement = {
      query: this.#query,
      sort: oneOf(this.sort, words.sorts, 'newest'),
      groupBy: oneOf(this.groupBy, words.groups, 'none'),
      ...this.#restrictions(),
      limit: limit !== null && limit > 0 ? limit : Number.MAX_SAFE_INTEGER,
      language: words.language,
      unknownGroup: words.unknownGroup,
    };
    const key = `${this.#entries.revision} ${JSON.stringify(arrangement)}`;
    if (key !== this.#arrangedFor) this.#arranged = arrangeEntries(this.#entries.all, arrangement);
    this.#arrangedFor = key;
    return this.#arranged!;
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

  #renderReady(words: Words): TemplateResult {
    const wall = this.#arrange(words);
    const view = oneOf(this.view, words.views, 'cards');
    const state = { query: this.#query, sort: this.sort, groupBy: this.groupBy, view };
    let room = this.#shown;
    const tileOf = (entry: BadgeEntry, level: number): TemplateResult =>
      this.#renderTile(entry, level, words);
    const groups = wall.groups.map((group) => {
      const shown = group.entries.slice(0, Math.max(room, 0));
      room -= shown.length;
      return shown.length > 0
        ? renderGroup({ label: group.label, size: group.entries.length, shown }, view, this.#level, tileOf)
        : nothing;
    });
    return html`${renderToolbar(wall, state, words, (change) => this.#change(change))} ${groups}
    ${wall.found === 0 ? renderNoMatch(words, () => this.#change({ query: '' })) : nothing}
    ${
      wall.found > this.#shown
        ? html`<button type="button" class="more" @click=${() => this.#grow()}>
            ${words.more(wall.found - this.#shown)}
          </button>`
        : nothing
    }
    ${wall.unread > 0 ? html`<p class="note">${words.unread(wall.unread)}</p>` : nothing}
    ${this.#detail.render(words)}`;
  }
}
