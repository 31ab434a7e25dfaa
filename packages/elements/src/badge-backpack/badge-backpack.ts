import { heldBy } from '@commons-badges/recognition/dossier.js';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ServicesController } from '../context/services-controller.js';
import { AskOnce } from '../lib/ask-once.js';
import { canSign } from '../lib/can-sign.js';
import { headingLevel } from '../lib/heading-level.js';
import { renderFailure } from '../lib/render-failure.js';
import { renderNotSecure } from '../lib/render-not-secure.js';
import { SessionController } from '../lib/session-controller.js';
import type { SessionView } from '../lib/session-view.js';
import { setState } from '../lib/set-state.js';
import { WordsController } from '../lib/words-controller.js';
import type { BadgeBackpackWords } from '../locales/badge-backpack-words.js';
import type { Explanations } from '../locales/explanations.js';
import { loadBadgeBackpackWords } from '../locales/load-badge-backpack-words.js';
import { loadExplanations } from '../locales/load-explanations.js';
import type { Words } from '../locales/words.js';
import { controlsStyles } from '../styles/controls.styles.js';
import { formStyles } from '../styles/form.styles.js';
import { tokens } from '../styles/tokens.js';
import { verdictStyles } from '../styles/verdict.styles.js';
import { backpackStyles } from './badge-backpack.styles.js';
import { Asking } from './lib/asking.js';
import type { BackpackScene } from './lib/backpack-scene.js';
import { Files } from './lib/files.js';
import { Foreign } from './lib/foreign.js';
import { Keys } from './lib/keys.js';
import { Leaving } from './lib/leaving.js';
import { Outbox } from './lib/outbox.js';
import { People } from './lib/people.js';
import { renderBadge } from './lib/render-badge.js';
import { renderClaims } from './lib/render-claims.js';
import { renderConsent } from './lib/render-consent.js';
import { renderElsewhere } from './lib/render-elsewhere.js';
import { renderKeys } from './lib/render-keys.js';
import { renderGone, renderLeaving, renderTakeAll } from './lib/render-leaving.js';
import { renderMe } from './lib/render-me.js';
import { renderWaiting } from './lib/render-waiting.js';

interface Texts {
  readonly words: BadgeBackpackWords;
  readonly explanations: Explanations;
}

/**
 * @summary My badges and my requests: where they are shown, taken along, brought in from elsewhere; my key; and the way out.
 *
 * @slot - Shown until the words have come, and where there is no place for a notebook.
 * @event recognition-request - Something is about to be written: `request`. Prevented, nothing is.
 * @event recognition-done - It is safe: `request`, `handled`.
 * @csspart me - Who she is.
 * @csspart badge - One badge.
 * @csspart image - Its picture.
 * @csspart consent - Where it is shown.
 * @csspart claims - What she asked for.
 * @csspart elsewhere - Badges from elsewhere.
 * @csspart key - Her key.
 * @csspart leave - The way out.
 * @cssproperty --badge-accent - Colour of the main button.
 * @cssproperty --badge-radius - Of every corner.
 * @cssstate idle - There is no place for records here.
 * @cssstate loading - They are on their way.
 * @cssstate failed - They could not be read.
 * @cssstate ready - It is open.
 * @example
 * <badge-provider store="browser">
 *   <badge-backpack></badge-backpack>
 * </badge-provider>
 */
export class BadgeBackpack extends LitElement {
  static override styles = [tokens, controlsStyles, verdictStyles, formStyles, backpackStyles];

  readonly #internals = this.attachInternals();
  readonly #services = new ServicesController(this);
  readonly #words = new WordsController(this, () => this.#services.services.vocabulary);
  readonly #session = new SessionController(this, this.#services);
  readonly #asking = new Asking(this, this.#session);
  readonly #files = new Files(this);
  readonly #leaving = new Leaving(this, this.#session);
  readonly #foreign = new Foreign(this, this.#session, () => this.#services.services);
  readonly #keys = new Keys(this, this.#session);
  readonly #linking = new AskOnce(this, this.#session);
  readonly #outbox = new Outbox(this, this.#session);
  readonly #people = new People(this, this.#session);
  #owner: string | undefined;
  #texts: Texts | undefined;
  #language: string | undefined;

  protected override willUpdate(): void {
    const language = this.#words.words?.language;
    if (language !== undefined && language !== this.#language) void this.#loadTexts(language);
    void this.#keys.look();
    void this.#outbox.look();
    const owner = this.#session.view?.me?.did;
    if (owner === this.#owner) return;
    this.#owner = owner;
    this.#asking.forget();
    this.#leaving.forget();
    this.#linking.forget();
  }

  protected override render(): TemplateResult {
    const { words } = this.#words;
    const { state } = this.#session;
    if (words === undefined || this.#texts === undefined) return html`<slot></slot>`;
    const { explanations, words: own } = this.#texts;
    setState(this.#internals, state.status);
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
        return this.#renderReady(state.value, this.#texts, words);
    }
  }

  async #loadTexts(language: string): Promise<void> {
    this.#language = language;
    const [words, explanations] = await Promise.all([
      loadBadgeBackpackWords(language),
      loadExplanations(language),
    ]);
    if (language !== this.#language) return;
    this.#texts = { words, explanations };
    this.requestUpdate();
  }

  #renderReady(view: SessionView, { words, explanations }: Texts, common: Words): TemplateResult {
    const scene: BackpackScene = {
      view,
      words,
      level: headingLevel(this),
      canSign: canSign(),
      say: (problem) => explanations.describeProblem(problem),
    };
    return html`<div class="page">
      ${renderNotSecure(explanations)}
      <div role="status">${renderGone(this.#leaving, scene)}</div>
      ${renderWaiting(this.#outbox, scene)} ${renderMe(scene, this.#asking, this.#people)}
      ${keyed(view.me?.did, this.#renderBadges(scene))} ${renderClaims(scene)}
      ${renderElsewhere(this.#foreign, scene, common)}
      ${scene.canSign ? renderKeys(this.#keys, this.#linking, scene) : nothing}
      ${scene.canSign && view.me ? keyed(view.me.did, this.#renderLeaving(scene)) : nothing}
    </div>`;
  }

  #renderLeaving(scene: BackpackScene): TemplateResult {
    return renderLeaving(this.#leaving, scene, { asking: this.#asking, files: this.#files });
  }

  #renderBadges(scene: BackpackScene): TemplateResult {
    const { view, words, level } = scene;
    const held = heldBy(view.me?.did ?? '', view.dossier, view.now);
    const parts = { asking: this.#asking, files: this.#files, leaving: this.#leaving };
    return html`<section class="badges">
      <div class="title" role="heading" aria-level=${level}>${words.badges.title}</div>
      ${
        held.length === 0
          ? html`<p>${words.badges.empty}</p>
              <p class="soft">${words.badges.emptyNext}</p>`
          : held.map((one) => renderBadge(one, scene, parts))
      }
      ${
        held.length > 1 && scene.canSign
          ? html`<details>
              <summary>${words.consent.general}</summary>
              ${renderConsent(scene, this.#asking)}
            </details>`
          : nothing
      }
      ${held.length > 0 ? renderTakeAll('badges', words.leave.takeAllNow, scene, this.#files) : nothing}
    </section>`;
  }
}
