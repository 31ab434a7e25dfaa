import type { InboxItem, Opened } from '@commons-badges/recognition';
import { inboxOf } from '@commons-badges/recognition/dossier.js';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { ServicesController } from '../context/services-controller.js';
import { canSign } from '../lib/can-sign.js';
import { headingLevel } from '../lib/heading-level.js';
import { renderModelPicture } from '../lib/model-picture.js';
import { renderFailure } from '../lib/render-failure.js';
import { renderNotSecure } from '../lib/render-not-secure.js';
import { SessionController } from '../lib/session-controller.js';
import type { SessionView } from '../lib/session-view.js';
import { setState } from '../lib/set-state.js';
import { WordsController } from '../lib/words-controller.js';
import type { BadgeEndorseWords } from '../locales/badge-endorse-words.js';
import type { Explanations } from '../locales/explanations.js';
import { loadBadgeEndorseWords } from '../locales/load-badge-endorse-words.js';
import { loadExplanations } from '../locales/load-explanations.js';
import { controlsStyles } from '../styles/controls.styles.js';
import { formStyles } from '../styles/form.styles.js';
import { tokens } from '../styles/tokens.js';
import { endorseStyles } from './badge-endorse.styles.js';
import { AnswerForm } from './lib/answer-form.js';
import type { EndorseScene } from './lib/endorse-scene.js';
import { isAnswered } from './lib/is-answered.js';
import { Mistakes } from './lib/mistakes.js';
import { Naming } from './lib/naming.js';
import { renderAnswer } from './lib/render-answer.js';
import { renderGiven } from './lib/render-given.js';
import { renderInbox } from './lib/render-inbox.js';
import { renderNominate } from './lib/render-nominate.js';
import { renderRequest } from './lib/render-request.js';
import { renderSeals } from './lib/render-seals.js';
import { renderWorkshops } from './lib/render-workshops.js';
import { Rooms } from './lib/rooms.js';
import { Seals } from './lib/seals.js';
import { Workshops } from './lib/workshops.js';

interface Texts {
  readonly words: BadgeEndorseWords;
  readonly explanations: Explanations;
}

/**
 * @summary Answer those who ask for a badge that you have: endorse, ask for more, decline; close the list of a workshop.
 *
 * @slot - Shown until the words have come, and where nothing can be answered.
 * @event recognition-request - Something is about to be written: `request`. Prevented, nothing is.
 * @event recognition-done - It is safe: `request`, `handled`.
 * @csspart inbox - The requests that wait.
 * @csspart request - One of them.
 * @csspart image - The picture of a badge.
 * @csspart form - Where a request is answered.
 * @csspart room - Several requests that are answered at once.
 * @csspart seals - New keys of people, to be known by those who know them.
 * @csspart events - The workshops that the reader organises.
 * @csspart given - The badges that she has given.
 * @csspart nominate - Where she names somebody for a badge.
 * @cssproperty --badge-accent - Colour of the main button.
 * @cssproperty --badge-radius - Of every corner.
 * @cssstate idle - There is no place for records here.
 * @cssstate loading - They are on their way.
 * @cssstate failed - They could not be read.
 * @cssstate inbox - It shows what waits.
 * @cssstate request - It shows one request.
 * @example
 * <badge-provider store="browser">
 *   <badge-endorse></badge-endorse>
 * </badge-provider>
 */
export class BadgeEndorse extends LitElement {
  static override styles = [tokens, controlsStyles, formStyles, endorseStyles];
  static override properties = { claim: {}, badge: {} };

  /** The id of one request. Without it, all that wait for the reader. */
  declare claim: string | null;
  /** The id of a badge model: requests for it alone. */
  declare badge: string | null;

  readonly #internals = this.attachInternals();
  readonly #services = new ServicesController(this);
  readonly #words = new WordsController(this, () => this.#services.services.vocabulary);
  readonly #session = new SessionController(this, this.#services);
  readonly #form = new AnswerForm(this, this.#session, {
    words: () => this.#texts?.words,
    onDone: (sentences) => this.#finish(sentences),
  });
  readonly #rooms = new Rooms(this, this.#session, (sentences) => this.#finish(sentences));
  readonly #workshops = new Workshops(this, this.#session);
  readonly #naming = new Naming(this, this.#session);
  readonly #mistakes = new Mistakes(this, this.#session);
  readonly #seals = new Seals(this, this.#session);
  readonly #broken = new Set<string>();
  #texts: Texts | undefined;
  #language: string | undefined;
  /** The id of the request that is open. */
  #opened: string | null = null;
  #sentences: readonly string[] = [];
  #hasCommunityKey = false;
  /** Who signed when it was last drawn. */
  #owner: string | undefined;

  constructor() {
    super();
    this.claim = this.badge = null;
  }

  protected override willUpdate(): void {
    const language = this.#words.words?.language;
    if (language !== undefined && language !== this.#language) void this.#loadTexts(language);
    const { view } = this.#session;
    if (view !== null) this.#turnTo(view.me?.did);
    void view?.session.hasCommunityKey().then((has) => {
      if (has === this.#hasCommunityKey) return;
      this.#hasCommunityKey = has;
      this.requestUpdate();
    });
  }

  protected override render(): TemplateResult {
    const { words } = this.#words;
    const { state } = this.#session;
    if (words === undefined || this.#texts === undefined) return html`<slot></slot>`;
    const { explanations, words: own } = this.#texts;
    if (state.status !== 'ready') setState(this.#internals, state.status);
    switch (state.status) {
      case 'idle':
        return html`<p>${own.noSession}</p>
          <slot></slot>`;
      case 'loading':
        return html`<div class="waiting-place" role="status" aria-label=${own.loading}></div>`;
      case 'failed': {
        const why = explanations.describeProblem(state.problem);
        return renderFailure(why, words, () => void this.#session.reload());
      }
      case 'ready':
        return this.#renderReady(state.value, this.#texts);
    }
  }

  async #loadTexts(language: string): Promise<void> {
    this.#language = language;
    const [words, explanations] = await Promise.all([
      loadBadgeEndorseWords(language),
      loadExplanations(language),
    ]);
    if (language !== this.#language) return;
    this.#texts = { words, explanations };
    this.requestUpdate();
  }

  #renderReady(view: SessionView, { words, explanations }: Texts): TemplateResult {
    const scene: EndorseScene = {
      view,
      words,
      level: headingLevel(this),
      canSign: canSign(),
      picture: (model) => this.#renderPicture(model),
      say: (problem) => explanations.describeProblem(problem),
    };
    const items = this.#itemsFor(view, words);
    const item = this.#openItem(items);
    this.#form.show(item);
    setState(this.#internals, item ? 'request' : 'inbox');
    return html`<div class="page">
      ${renderNotSecure(explanations)}
      ${view.waiting > 0 ? html`<p class="hint">${words.waiting(view.waiting)}</p>` : nothing}
      ${item ? this.#renderItem(item, scene) : this.#renderAll(items, scene)}
    </div>`;
  }

  #itemsFor({ me, dossier, now }: SessionView, { rules }: BadgeEndorseWords): readonly InboxItem[] {
    if (me === null) return [];
    return inboxOf(me.did, dossier, { now, language: rules })
      .filter(({ model }) => this.badge === null || model?.record.id === this.badge)
      .filter(({ claim }) => this.claim === null || claim.record.id === this.claim);
  }

  /** The one that was opened; the only one opens by itself, until something has been said of it. */
  #openItem(items: readonly InboxItem[]): InboxItem | undefined {
    const isTold = this.#sentences.length > 0;
    const wanted = this.#opened ?? (isTold ? null : this.claim);
    return items.find(({ claim }) => claim.record.id === wanted);
  }

  #renderItem(item: InboxItem, scene: EndorseScene): TemplateResult {
    const { words } = scene;
    return html`${
      this.claim === null
        ? html`<button class="back" type="button" @click=${() => this.#open(null)}>
            ${words.request.back}
          </button>`
        : nothing
    }
    ${renderRequest(item, scene)}
    ${
      item.isEndorsed
        ? html`<p class="done">${words.inbox.endorsedAlready}</p>`
        : scene.canSign
          ? renderAnswer(this.#form, scene)
          : nothing
    }`;
  }

  #renderAll(items: readonly InboxItem[], scene: EndorseScene): TemplateResult {
    const { words } = scene;
    const open = items.filter((item) => !isAnswered(item, scene.view));
    const [next] = open;
    const isGone = this.claim !== null && items.length === 0 && this.#sentences.length === 0;
    if (isGone) return html`<p>${words.inbox.unknown}</p>`;
    return html`${this.#renderOutcome(next?.claim.record.id, scene)}
    ${renderSeals(scene, this.#seals, this.#hasCommunityKey)}
    ${renderInbox(scene, { items, onOpen: (claim) => this.#open(claim) })} ${this.#rooms.render(open, scene)}
    ${renderWorkshops(this.#workshops, scene)} ${renderNominate(scene, this.#naming)}
    ${renderGiven(scene, this.#mistakes, this.#hasCommunityKey)}`;
  }

  #renderOutcome(next: string | undefined, { words }: EndorseScene): TemplateResult {
    return html`<div role="status">
      ${
        this.#sentences.length > 0
          ? html`<div class="outcome" tabindex="-1">
              ${this.#sentences.map((sentence) => html`<p>${sentence}</p>`)}
              ${
                next === undefined
                  ? nothing
                  : html`<div class="actions">
                      <button type="button" class="main" @click=${() => this.#open(next)}>
                        ${words.done.next}
                      </button>
                    </div>`
              }
            </div>`
          : nothing
      }
    </div>`;
  }

  #renderPicture(model: Opened<'model'>): TemplateResult {
    return renderModelPicture(model, this.#broken.has(model.digest), () => {
      this.#broken.add(model.digest);
      this.requestUpdate();
    });
  }

  /** Somebody else at this device sees nothing of what one did. */
  #turnTo(owner: string | undefined): void {
    if (this.#owner !== undefined && owner !== this.#owner) {
      this.#opened = null;
      this.#sentences = [];
      this.#seals.forget();
    }
    this.#owner = owner;
  }

  #open(claim: string | null): void {
    this.#opened = claim;
    this.#sentences = [];
    this.requestUpdate();
    void this.#focus('.title');
  }

  #finish(sentences: readonly string[]): void {
    this.#opened = null;
    this.#sentences = sentences;
    this.requestUpdate();
    void this.#focus('.outcome');
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
