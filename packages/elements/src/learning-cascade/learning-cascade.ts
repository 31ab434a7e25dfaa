import type { Cascade } from '@commons-badges/recognition';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ServicesController } from '../context/services-controller.js';
import { headingLevel } from '../lib/heading-level.js';
import { renderFailure } from '../lib/render-failure.js';
import { SessionController } from '../lib/session-controller.js';
import { setState } from '../lib/set-state.js';
import { WordsController } from '../lib/words-controller.js';
import type { LearningCascadeWords } from '../locales/learning-cascade-words.js';
import { loadLearningCascadeWords } from '../locales/load-learning-cascade-words.js';
import { controlsStyles } from '../styles/controls.styles.js';
import { tokens } from '../styles/tokens.js';
import { cascadeStyles } from './learning-cascade.styles.js';
import type { CascadeList } from './lib/cascade-list/cascade-list.js';
import { pathsOf } from './lib/cascade-picture/drawing-paths.js';
import { isForCanvas } from './lib/cascade-picture/is-for-canvas.js';
import type { CascadePicture } from './lib/cascade-picture/cascade-picture.js';
import type { CascadeScene } from './lib/cascade-scene.js';
import { CascadeStage } from './lib/cascade-stage.js';
import { FeedController, type CascadeTools } from './lib/feed/feed-controller.js';
import type { CascadeIndex } from './lib/cascade-index.js';
import { keepPicked } from './lib/keep-picked.js';
import type { Picked } from './lib/pick.js';
import { PartsController } from './lib/parts-controller.js';
import { ProblemWords } from './lib/problem-words.js';
import { renderCommunity } from './lib/render-community.js';
import { renderEmpty } from './lib/render-empty.js';
import { renderGroups } from './lib/render-groups.js';
import { renderLegend } from './lib/render-legend.js';
import { renderPersonal } from './lib/render-personal.js';
import { renderSave } from './lib/render-save.js';
import { renderSearch } from './lib/render-search.js';
import type { SaveKind } from './lib/save/save-cascade.js';
import { looksStyles } from './looks.styles.js';

/**
 * @summary Who learned from whom: the cascade of a community from its sources on, each line of it verified, as a picture and as
 * a list.
 *
 * @slot - Shown until the words have come, and where there is no cascade to be read.
 * @csspart personal - What the person who looks learned and passed on.
 * @csspart growth - How far it came from the sources.
 * @csspart legend - What shapes, colours and lines mean.
 * @csspart detail - One person or one line of teaching, and how it is known.
 * @cssproperty --badge-accent - Colour of what is pointed at and of focus.
 * @cssproperty --badge-radius - Of every corner.
 * @cssproperty --badge-paper - What stands behind the picture.
 * @cssstate idle - There is nothing here to read a cascade from.
 * @cssstate loading - It is on its way.
 * @cssstate failed - It could not be read.
 * @cssstate empty - Nobody taught anybody yet.
 * @cssstate ready - There is a cascade to see.
 * @example
 * <badge-provider store="browser">
 *   <learning-cascade></learning-cascade>
 * </badge-provider>
 */
export class LearningCascade extends LitElement {
  static override styles = [tokens, controlsStyles, looksStyles, cascadeStyles];
  static override properties = {
    src: {},
    badge: {},
    for: {},
    community: {},
    depth: { type: Number },
    cascade: { attribute: false },
    names: { attribute: false },
  };

  /** Address of a list of records, as JSON. Without it, the records are those of the page. */
  declare src: string | null;
  /** Only the cascade of this badge (id of the model) and of those of its family. */
  declare badge: string | null;
  /** Only those before and after this person (id). */
  declare for: string | null;
  /** Only the badges that this community wrote (id). */
  declare community: string | null;
  /** The last wave that is shown; with `for`, how many steps from her. */
  declare depth: number | null;
  /** A cascade that the page has built itself: nothing is read then. */
  declare cascade: Cascade | null;
  /** Names for a cascade of the page's own, by id: of people who agreed to be shown. */
  declare names: ReadonlyMap<string, string> | null;

  readonly #internals = this.attachInternals();
  readonly #services = new ServicesController(this);
  readonly #words = new WordsController(this, () => this.#services.services.vocabulary);
  readonly #session = new SessionController(this, this.#services);
  readonly #feed = new FeedController(this, this.#session, () => this.#services.services);
  readonly #stage = new CascadeStage();
  #own: LearningCascadeWords | undefined;
  #language: string | undefined;
  readonly #problems = new ProblemWords(this);
  #query = '';
  /** In places of the cascade. */
  #picked: Picked | undefined;
  #index: CascadeIndex | undefined;
  #hasSaveFailed = false;
  readonly #parts = new PartsController(this, ['drawing', 'paths', 'picture', 'list']);

  constructor() {
    super();
    this.src = this.badge = this.for = this.community = null;
    this.depth = this.cascade = this.names = null;
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const language = this.#words.words?.language;
    if (language !== undefined && language !== this.#language) void this.#loadWords(language);
  }

  protected override render(): TemplateResult {
    const { words } = this.#words;
    const { state } = this.#feed;
    const own = this.#own;
    if (words === undefined || own === undefined) return html`<slot></slot>`;
    if (state.status !== 'ready') setState(this.#internals, state.status);
    switch (state.status) {
      case 'idle':
        return html`<p>${own.noSession}</p>
          <slot></slot>`;
      case 'loading':
        return html`<div class="waiting-place" role="status" aria-label=${own.loading}></div>`;
      case 'failed':
        return renderFailure(this.#problems.tell(state.problem, own.language), words, () =>
          this.#feed.retry(),
        );
      case 'ready': {
        const { feed, tools } = state.value;
        const scene = this.#stage.sceneOf(feed, own, this.names);
        this.#keepPicked(scene.index);
        const isEmpty = scene.index.edges.length === 0;
        setState(this.#internals, isEmpty ? 'empty' : 'ready');
        return isEmpty ? renderEmpty(scene) : this.#renderReady(scene, tools);
      }
    }
  }

  async #loadWords(language: string): Promise<void> {
    this.#language = language;
    const words = await loadLearningCascadeWords(language);
    if (language !== this.#language) return;
    this.#own = words;
    this.requestUpdate();
  }

  /** Who is open stays so in another cascade, where she stands in another place. */
  #keepPicked(index: CascadeIndex): void {
    if (this.#picked && this.#index && index !== this.#index)
      this.#picked = keepPicked(this.#picked, this.#index, index);
    this.#index = index;
  }

  #renderReady(scene: CascadeScene, tools: CascadeTools): TemplateResult {
    const { words } = scene;
    return html`<div class="page">
      ${renderPersonal(scene)} ${renderCommunity(scene)}
      ${renderSearch(this.#query, scene, {
        onSearch: (query) => this.#change(() => (this.#query = query)),
        onChoose: (place) => this.#choose(place),
      })}
      ${
        this.#parts.has('picture')
          ? this.#renderPicture(scene, tools)
          : html`<div class="waiting-place" role="status" aria-label=${words.loading}></div>`
      }
      ${
        this.#picked === undefined
          ? nothing
          : tools.renderDetail(this.#picked, scene, {
              onOpen: (picked) => this.#open(picked),
              onClose: this.#close,
            })
      }
      ${
        this.#parts.has('list')
          ? html`<p class="list-title" role="heading" aria-level=${headingLevel(this)}>${words.list.title}</p>
              <cascade-list .scene=${scene} .onOpen=${this.#handlePerson}></cascade-list>
              ${renderSave(words, this.#hasSaveFailed, (kind) => void this.#save(kind, scene))}`
          : nothing
      }
    </div>`;
  }

  #renderPicture(scene: CascadeScene, { drawCascade }: CascadeTools): TemplateResult | undefined {
    if (!this.#parts.has('drawing')) return undefined;
    const stage = this.#stage;
    const drawing = stage.drawing(this.clientWidth, drawCascade);
    if (!this.#parts.has('paths')) return undefined;
    if (!isForCanvas(drawing)) pathsOf(drawing);
    if (!this.#parts.has('picture')) return undefined;
    return html`${renderGroups(stage, scene, (change) => this.#change(change))}
      <cascade-picture
        .drawing=${drawing}
        .words=${scene.words}
        .start=${stage.start}
        .describe=${stage.describe}
        .onOpen=${this.#handlePick}
        .onRoom=${this.#handleRoom}
      ></cascade-picture>
      ${renderLegend(scene)}`;
  }

  #change(change: () => unknown): void {
    change();
    this.requestUpdate();
  }

  get #picture(): CascadePicture | null {
    return this.renderRoot.querySelector('cascade-picture');
  }

  readonly #handleRoom = (): void => this.requestUpdate();

  readonly #handlePerson = (place: number): void => this.#open({ what: 'node', at: place });

  /** Somebody, a line, or a garden of the picture was chosen. */
  readonly #handlePick = (picked: Picked): void => {
    const meant = this.#stage.meantBy(picked);
    if (meant === 'opened') this.requestUpdate();
    else if (meant) this.#open(meant);
  };

  #choose(place: number): void {
    this.#stage.openGardenOf(place);
    this.renderRoot.querySelector<CascadeList>('cascade-list')?.reveal(place);
    this.#open({ what: 'node', at: place });
    void this.updateComplete.then(() => {
      const node = this.#stage.nodeOf(place);
      if (node !== undefined) this.#picture?.show(node);
    });
  }

  #open(picked: Picked): void {
    this.#picked = picked;
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#detail')?.focus());
  }

  readonly #close = (): void => {
    this.#picked = undefined;
    this.requestUpdate();
    this.#picture?.focus();
  };

  async #save(kind: SaveKind, scene: CascadeScene): Promise<void> {
    try {
      const { saveCascade } = await import('./lib/save/save-cascade.js');
      await saveCascade(kind, scene, (use) => this.#picture!.drawWhole(use));
      this.#hasSaveFailed = false;
    } catch (cause) {
      reportError(cause);
      this.#hasSaveFailed = true;
    }
    this.requestUpdate();
  }
}
