import { html, LitElement, type TemplateResult } from 'lit';
import { ServicesController } from '../context/services-controller.js';
import { ShareController } from '../lib/badge-detail/lib/share-controller.js';
import { DraftController } from '../lib/draft-controller.js';
import { headingLevel } from '../lib/heading-level.js';
import { renderFailure } from '../lib/render-failure.js';
import { renderNotSecure } from '../lib/render-not-secure.js';
import { SessionController } from '../lib/session-controller.js';
import type { SessionView } from '../lib/session-view.js';
import { setState } from '../lib/set-state.js';
import { WordsController } from '../lib/words-controller.js';
import type { EditorWords } from '../locales/badge-editor-words.js';
import { AuthorController, type Author } from './lib/author-controller.js';
import { draftOfModel } from './lib/draft-of-model.js';
import type { Editing, Origin } from './lib/editing.js';
import { parseDraft, type EditorDraft } from './lib/editor-draft.js';
import { emptyDraft } from './lib/empty-draft.js';
import { findTroubles, NO_TROUBLES } from './lib/find-troubles.js';
import { PictureTaker } from './lib/image/picture-taker.js';
import { imageOf } from './lib/image-of.js';
import { printAll, printOnly } from './lib/print-only.js';
import { nameOf } from './lib/name-of.js';
import { originOf } from './lib/origin-of.js';
import { needsEvent, publishDraft } from './lib/publish-draft.js';
import { renderForm } from './lib/render-form.js';
import { licenceOf } from './lib/render-place.js';
import { editorSheets } from './editor-sheets.js';
import { hasRoom, renderDone } from './lib/render-done.js';
import { renderSure } from './lib/render-sure.js';
import { RoomCode } from './lib/room-code.js';
import { PATTERNS, type PatternId } from './lib/rule/patterns.js';
import { surroundingsOf } from './lib/rule/surroundings.js';
import { SaidController } from './lib/said-controller.js';

/**
 * @summary Write a badge model: its words, its picture, how one receives it, its place and its licence.
 *
 * @slot - Shown where the page has no place for records, and until the words have come.
 * @event recognition-request - What is about to be published, or the workshop about to be opened: `request`. Prevented, nothing happens.
 * @event recognition-done - It is published: `request`, `handled`.
 * @csspart form - Everything that is written.
 * @csspart preview - The badge as it will stand among others.
 * @csspart published - What was published.
 * @csspart sheet - The sheet of a workshop, which is printed alone.
 * @cssproperty --badge-accent - Colour of the main button and of what is chosen.
 * @cssproperty --badge-radius - Of every corner.
 * @cssstate loading - What is known here is on its way.
 * @cssstate failed - It could not be read.
 * @cssstate ready - It can be written.
 * @cssstate published - It is published.
 * @cssstate sheet - The sheet of a workshop is shown.
 * @example
 * <badge-editor></badge-editor>
 * @example
 * <badge-editor model="urn:uuid:…"><a href="?LesBadges">Les badges</a></badge-editor>
 */
export class BadgeEditor extends LitElement {
  static override styles = editorSheets;
  static override properties = { model: {} };

  /** The id of a badge model: a next version of it is written, or a fork where it is somebody else's. */
  declare model: string | null;

  readonly #internals = this.attachInternals();
  readonly #services = new ServicesController(this);
  readonly #words = new WordsController(this, () => this.#services.services.vocabulary);
  readonly #said = new SaidController(this, this.#words);
  readonly #session = new SessionController(this, this.#services);
  readonly #author = new AuthorController(this, this.#session);
  readonly #share = new ShareController(this);
  readonly #picture = new PictureTaker(this);
  readonly #roomCode = new RoomCode(this);
  readonly #draft = new DraftController<EditorDraft>(this, {
    key: () => `badge-editor:${this.#community}:${this.model ?? ''}`,
    empty: () => this.#begin(),
    parse: (kept) => parseDraft(kept, emptyDraft(new Date(), 'fr')),
  });

  /** That of the last look: a failure should not lose what is written. */
  #community = '';
  #published: EditorDraft | undefined;
  #unfolded: Set<string> | undefined;
  #hasTried = false;
  #isSending = false;
  #isAsking = false;
  #failure: string | undefined;

  constructor() {
    super();
    this.model = null;
  }

  protected override willUpdate(): void {
    this.#community = this.#session.view?.dossier.community ?? this.#community;
  }

  protected override render(): TemplateResult {
    const [words, common] = [this.#said.words, this.#words.words];
    const { state } = this.#session;
    const { author } = this.#author;
    if (!words || !common) return html`<slot></slot>`;
    if (state.status === 'idle') {
      setState(this.#internals, 'idle');
      return html`<p>${words.noSession}</p>
        <slot></slot>`;
    }
    if (state.status === 'failed') {
      setState(this.#internals, 'failed');
      const why = this.#said.explanations?.describeProblem(state.problem) ?? '';
      return renderFailure(why, common, () => void this.#session.reload());
    }
    if (state.status === 'loading' || !author) {
      setState(this.#internals, 'loading');
      return html`<p role="status">${common.loading}</p>
        <slot></slot>`;
    }
    return this.#renderReady(state.value, author, words);
  }

  #renderReady(view: SessionView, author: Author, words: EditorWords): TemplateResult {
    const origin = originOf(this.model, author, view, words);
    if (this.model && !origin) {
      setState(this.#internals, 'unknown');
      return html`<p>${words.unknownModel}</p>
        <slot></slot>`;
    }
    const draft = this.#draft.value;
    const done = draft.isPublished ? draft : this.#published;
    if (done) return this.#renderDone(done, view, author, words);
    setState(this.#internals, 'ready');
    printAll(this);
    const editing = this.#editing(view, author, origin, words);
    return renderForm(editing, {
      level: headingLevel(this),
      authorName: nameOf(author.did, view, words),
      notice: this.#said.explanations && renderNotSecure(this.#said.explanations),
      isSending: this.#isSending,
      failure: this.#failure,
      onPublish: (event) => {
        event.preventDefault();
        void this.#publish(editing, view);
      },
      startOver: renderSure(
        { verb: words.startOver, sure: words.startOverSure, yes: words.startOverYes, no: words.startOverNo },
        this.#isAsking,
        (isAsking) => void this.#ask(isAsking),
        () => void this.#startOver(),
      ),
    });
  }

  #editing(view: SessionView, author: Author, origin: Origin | undefined, words: EditorWords): Editing {
    const draft = this.#draft.value;
    this.#unfolded ??= new Set(['alone', 'peers', ...draft.rule.chosen.map((id) => PATTERNS[id].group)]);
    return {
      words,
      draft,
      origin,
      dossier: view.dossier,
      around: surroundingsOf(view.dossier, author.did, author.isCommunity),
      update: (change) => this.#draft.update(change),
      troubles: this.#hasTried ? findTroubles(draft, view.now) : NO_TROUBLES,
      unfolded: this.#unfolded,
      pictureTrouble: this.#picture.trouble,
      takePicture: (file) => void this.#picture.take(file, (address) => this.#setPicture(address)),
    };
  }

  #begin(): EditorDraft {
    const { view } = this.#session;
    const words = this.#said.words;
    const empty = emptyDraft(view?.now ?? new Date(), words?.language ?? 'fr');
    const { author } = this.#author;
    const origin = view && author && words && originOf(this.model, author, view, words);
    return origin ? draftOfModel(origin.model, origin.isFork, empty, view.dossier) : empty;
  }

  #setPicture(own: string): void {
    const { picture } = this.#draft.value;
    // The words of the composed picture are not those of this one.
    this.#draft.update({
      picture: { ...picture, own, caption: picture.own === null ? '' : picture.caption },
    });
  }

  async #publish(editing: Editing, view: SessionView): Promise<void> {
    if (this.#isSending) return;
    const { draft, words, around, origin } = editing;
    this.#hasTried = true;
    this.#failure = undefined;
    if (findTroubles(draft, view.now).size > 0) return this.#showTroubles(draft.rule.chosen);
    this.#isSending = true;
    this.requestUpdate();
    const answer = await publishDraft({
      draft: { ...draft, licence: licenceOf(editing) },
      image: imageOf(draft, words.picture),
      hasCommunity: around.hasCommunity,
      session: view.session,
      ask: (request) => this.#session.ask(request),
      keepEvent: (event) => this.#draft.update({ event }),
      ...(origin && { origin: origin.model.record.id, isFork: origin.isFork }),
    });
    this.#isSending = false;
    if (answer.ok) return this.#showPublished(draft);
    this.#failure = answer.problem
      ? this.#said.explanations?.describeProblem(answer.problem)
      : words.prevented;
    this.requestUpdate();
  }

  /** Where something is missing is unfolded first: nobody finds it otherwise. */
  async #showTroubles(chosen: readonly PatternId[]): Promise<void> {
    for (const id of chosen) this.#unfolded?.add(PATTERNS[id].group);
    this.requestUpdate();
    await this.updateComplete;
    const first = this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true],[data-invalid=true]');
    first?.focus();
  }

  async #showPublished(draft: EditorDraft): Promise<void> {
    this.#hasTried = this.#isAsking = false;
    if (needsEvent(draft)) this.#draft.update({ isPublished: true });
    else {
      this.#draft.clear();
      this.#published = draft;
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.result')?.focus();
  }

  #renderDone(draft: EditorDraft, view: SessionView, author: Author, words: EditorWords): TemplateResult {
    setState(this.#internals, 'published');
    if (hasRoom(draft)) {
      this.#internals.states.add('sheet');
      printOnly(this, 'sheet');
    } else printAll(this);
    return renderDone({
      draft,
      words,
      creatorName: nameOf(author.did, view, words),
      isWaiting: view.waiting > 0,
      level: headingLevel(this),
      hasModel: this.model !== null,
      isAsking: this.#isAsking,
      ask: (isAsking) => void this.#ask(isAsking),
      begin: () => void this.#startOver(),
      share: (link, name) => this.#renderShare(link, name),
      drawCode: (text, label) => this.#roomCode.draw(text, label),
    });
  }

  #renderShare(link: string, name: string): TemplateResult {
    const { explanations } = this.#said;
    return explanations ? this.#share.render(link, name, explanations.detail) : html``;
  }

  async #ask(isAsking: boolean): Promise<void> {
    this.#isAsking = isAsking;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(isAsking ? '.sure .no' : '.ask')?.focus();
  }

  async #startOver(): Promise<void> {
    this.#published = this.#failure = this.#unfolded = undefined;
    this.#picture.reset();
    this.#hasTried = this.#isAsking = false;
    this.#draft.clear();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#name')?.focus();
  }
}
