import type { Opened } from '@commons-badges/recognition';
import { currentModels, findModelById } from '@commons-badges/recognition/dossier.js';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { ServicesController } from '../context/services-controller.js';
import { claimLink, linkedModel } from '../lib/claim-link.js';
import { linkedEventCode } from '../lib/code-link.js';
import type { ElementProblem } from '../lib/element-problem.js';
import { headingLevel } from '../lib/heading-level.js';
import { linkedBadge } from '../lib/permalink.js';
import { renderFailure } from '../lib/render-failure.js';
import { renderNotSecure } from '../lib/render-not-secure.js';
import { SessionController } from '../lib/session-controller.js';
import type { SessionView } from '../lib/session-view.js';
import { setState } from '../lib/set-state.js';
import { WordsController } from '../lib/words-controller.js';
import type { BadgeClaimWords } from '../locales/badge-claim-words.js';
import type { Explanations } from '../locales/explanations.js';
import { loadBadgeClaimWords } from '../locales/load-badge-claim-words.js';
import { loadExplanations } from '../locales/load-explanations.js';
import { controlsStyles } from '../styles/controls.styles.js';
import { formStyles } from '../styles/form.styles.js';
import { tileStyles } from '../styles/tile.styles.js';
import { tokens } from '../styles/tokens.js';
import { claimStyles } from './badge-claim.styles.js';
import { canSign } from '../lib/can-sign.js';
import type { ClaimScene } from './lib/claim-scene.js';
import { ClaimScreen } from './lib/claim-screen.js';
import { KeyBackup } from './lib/key-backup.js';
import { OwnBadge } from './lib/own-badge.js';
import { renderModelPicture } from '../lib/model-picture.js';
import { renderCodeField } from './lib/render-code-field.js';
import { renderKeyBackup } from './lib/render-key-backup.js';
import { renderList } from './lib/render-list.js';
import { renderTrouble } from './lib/render-trouble.js';
import { renderWorkshop } from './lib/render-workshop.js';
import { Workshop } from './lib/workshop.js';

interface Texts {
  readonly words: BadgeClaimWords;
  readonly explanations: Explanations;
}

/**
 * @summary Ask for a badge: see it first, tell what you did, follow the request; or say that you were at a workshop.
 *
 * @slot - Shown until the words have come, and where nothing can be asked for.
 * @event badge-opened - The detail of her badge has been opened: `badgeId`.
 * @event badge-verified - A verdict has been reached: `badgeId`, `verdict`.
 * @event badge-error - Her badge could not be read: `problem`.
 * @event recognition-request - Something is about to be written: `request`. Prevented, nothing is.
 * @event recognition-done - It is safe: `request`, `handled`.
 * @csspart list - The badges that can be asked for.
 * @csspart tile - One of them.
 * @csspart model - What a badge is.
 * @csspart image - Its picture.
 * @csspart status - How it stands with a request.
 * @csspart state - Its sentence.
 * @csspart form - Where a request is written.
 * @csspart backup - Where a copy of the key is offered.
 * @csspart dialog - What holds the detail of a badge.
 * @csspart workshop - Where somebody says that she is at a workshop.
 * @cssproperty --badge-accent - Colour of the main button.
 * @cssproperty --badge-radius - Of every corner.
 * @cssproperty --badge-gap - Between tiles.
 * @cssstate idle - There is no place for records here.
 * @cssstate loading - They are on their way.
 * @cssstate failed - They could not be read.
 * @cssstate list - It shows what can be asked for.
 * @cssstate badge - It shows one badge.
 * @cssstate form - Somebody is writing.
 * @cssstate workshop - It shows the code of a workshop.
 * @example
 * <badge-provider store="browser">
 *   <badge-claim badge="urn:uuid:…"></badge-claim>
 * </badge-provider>
 */
export class BadgeClaim extends LitElement {
  static override styles = [tokens, controlsStyles, tileStyles, formStyles, claimStyles];
  static override properties = { badge: {}, code: {} };

  /** The id of the badge model that is asked for. Without it, the reader chooses, or the page's address says it. */
  declare badge: string | null;
  /** The code of a workshop. Without it, the page's address may bring one, or the reader. */
  declare code: string | null;

  readonly #internals = this.attachInternals();
  readonly #services = new ServicesController(this);
  readonly #words = new WordsController(this, () => this.#services.services.vocabulary);
  readonly #session = new SessionController(this, this.#services);
  readonly #workshop = new Workshop(this, this.#session);
  readonly #backup = new KeyBackup(this, this.#session);
  readonly #own = new OwnBadge(this, () => this.#services.services);
  readonly #screen = new ClaimScreen(this, {
    session: this.#session,
    backup: this.#backup,
    workshop: this.#workshop,
    own: this.#own,
  });
  readonly #broken = new Set<string>();
  #texts: Texts | undefined;
  #language: string | undefined;
  #query = '';
  /** The id of the model that it shows. */
  #wanted: string | null = null;

  constructor() {
    super();
    this.badge = this.code = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#followAddress);
    addEventListener('popstate', this.#followAddress);
    const code = this.code || linkedEventCode();
    if (code) this.#workshop.read(code);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followAddress);
    removeEventListener('popstate', this.#followAddress);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const language = this.#words.words?.language;
    if (language !== undefined && language !== this.#language) void this.#loadTexts(language);
    if (changed.has('code') && this.code) this.#workshop.read(this.code);
    const { view } = this.#session;
    const id = (this.#wanted = this.#find());
    this.#screen.show(view && id ? findModelById(id, view.dossier) : undefined);
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
        return html`${this.#renderReady(state.value, this.#texts)} ${this.#own.render(words)}`;
    }
  }

  async #loadTexts(language: string): Promise<void> {
    this.#language = language;
    const [words, explanations] = await Promise.all([
      loadBadgeClaimWords(language),
      loadExplanations(language),
    ]);
    if (language !== this.#language) return;
    this.#texts = { words, explanations };
    this.requestUpdate();
  }

  /** While a detail lies over it, the page's address is that of the badge. */
  #find(): string | null {
    return this.badge || linkedModel() || (linkedBadge() === null ? null : this.#wanted);
  }

  readonly #followAddress = (): void => {
    const linked = linkedEventCode();
    if (linked !== null) this.#workshop.read(linked);
    this.requestUpdate();
  };

  #renderReady(view: SessionView, { words, explanations }: Texts): TemplateResult {
    const scene: ClaimScene = {
      view,
      words,
      level: headingLevel(this),
      canSign: canSign(),
      picture: (model) => this.#renderPicture(model),
    };
    const say = (problem: ElementProblem): string => explanations.describeProblem(problem);
    return html`<div class="page">${renderNotSecure(explanations)} ${this.#renderScreen(scene, say)}</div>`;
  }

  #renderScreen(scene: ClaimScene, say: (problem: ElementProblem) => string): unknown {
    const { code } = this.#workshop;
    const id = this.#wanted;
    const name = code ? 'workshop' : id ? this.#screen.name : 'list';
    setState(this.#internals, name);
    if (code) {
      const { refusal, helpedBy } = this.#workshop;
      return renderWorkshop(code, scene, {
        workshop: this.#workshop,
        trouble: renderTrouble(refusal, scene, say),
        backup: renderKeyBackup(this.#backup, scene, helpedBy !== null),
        onAttend: () => void this.#screen.attend(),
        onGiveBack: () => void this.#screen.giveBack(),
        onLeave: () => this.#leaveCode(),
      });
    }
    if (id) return this.#screen.render(scene, say, this.badge ? null : () => this.#go(null));
    const models = currentModels(scene.view.dossier);
    return html`${renderList(scene, {
      models,
      query: this.#query,
      onSearch: (query) => this.#search(query),
      onChoose: (chosen, event) => this.#handleChoice(chosen, event),
    })}
    ${renderCodeField(scene, this.#workshop, false)}`;
  }

  #renderPicture(model: Opened<'model'>): TemplateResult {
    return renderModelPicture(model, this.#broken.has(model.digest), () => {
      this.#broken.add(model.digest);
      this.requestUpdate();
    });
  }

  #search(query: string): void {
    this.#query = query;
    this.requestUpdate();
  }

  #handleChoice(id: string, event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#go(id);
  }

  #leaveCode(): void {
    this.#workshop.leave();
    if (linkedEventCode() !== null) this.#go(null);
  }

  /** To one badge, or back to all of them; the way back of the browser works too. */
  #go(id: string | null): void {
    history.pushState(history.state, '', id === null ? location.pathname + location.search : claimLink(id));
    this.requestUpdate();
    void this.#screen.focus('.title');
  }
}
