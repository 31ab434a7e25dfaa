import type { Opened } from '@commons-badges/recognition';
import { html, nothing, type LitElement } from 'lit';
import type { ElementProblem } from '../../lib/element-problem.js';
import { newId } from '@commons-badges/recognition/records.js';
import type { AskAnswer, SessionController } from '../../lib/session-controller.js';
import { canComplete } from './can-complete.js';
import { ClaimForm } from './claim-form.js';
import type { ClaimScene } from './claim-scene.js';
import type { KeyBackup } from './key-backup.js';
import { nominationsOf } from './nominations-of.js';
import type { OwnBadge } from './own-badge.js';
import { renderForm } from './render-form.js';
import { renderKeyBackup } from './render-key-backup.js';
import { renderNomination } from './render-nomination.js';
import { renderPage } from './render-page.js';
import { renderProgress } from './render-progress.js';
import { renderTrouble } from './render-trouble.js';
import { ruleOf } from '../../lib/rule-of.js';
import { nameStanding, standingWith, type Standing } from './standing-with.js';
import type { Workshop } from './workshop.js';

export interface ScreenParts {
  readonly session: SessionController;
  readonly backup: KeyBackup;
  readonly workshop: Workshop;
  readonly own: OwnBadge;
}

type Say = (problem: ElementProblem) => string;

/** What is done about one badge: read it, ask for it, follow the request. */
export class ClaimScreen {
  readonly #host: LitElement;
  readonly #session: SessionController;
  readonly #backup: KeyBackup;
  readonly #workshop: Workshop;
  readonly #form: ClaimForm;
  readonly #own: OwnBadge;
  #model: Opened<'model'> | undefined;
  #isJustSent = false;
  /** The id of the withdrawal that she is asked about. */
  #withdrawal: string | null = null;
  #acceptance = { id: '', claim: '', credential: '' };
  #refused: string | null = null;
  #isBusy = false;
  #refusal: Extract<AskAnswer, { ok: false }> | null = null;

  constructor(host: LitElement, { session, backup, workshop, own }: ScreenParts) {
    this.#host = host;
    this.#session = session;
    this.#backup = backup;
    this.#workshop = workshop;
    this.#own = own;
    this.#form = new ClaimForm(host, session);
  }

  get name(): 'badge' | 'form' {
    return this.#form.isOpen ? 'form' : 'badge';
  }

  /** Turns to a badge; what was going on with another is put away. */
  show(model: Opened<'model'> | undefined): void {
    const { view } = this.#session;
    if (model?.record.id !== this.#model?.record.id) this.#begin();
    this.#model = model;
    if (model === undefined || view === null) return this.#form.aim(undefined);
    const { progress } = standingWith(model, view);
    const completes = progress && canComplete(progress) ? progress.claim : undefined;
    const before = completes ?? (progress?.state === 'expired' ? progress.claim : undefined);
    this.#form.aim({ model, completes, before });
  }

  render(scene: ClaimScene, say: Say, onBack: (() => void) | null): unknown {
    const model = this.#model;
    if (model === undefined)
      return html`<p><b>${scene.words.model.unknown}</b></p>
        <p class="soft">${scene.words.model.unknownNext}</p>
        ${
          onBack
            ? html`<p><button type="button" @click=${onBack}>${scene.words.model.all}</button></p>`
            : nothing
        }
        <slot></slot>`;
    return this.#form.isOpen ? this.#renderForm(scene, say) : this.#renderPage(model, scene, say, onBack);
  }

  async attend(): Promise<void> {
    await this.#workshop.attend();
    if (this.#workshop.isDone) await this.#backup.offer();
    await this.focus(this.#workshop.lacksName ? '[aria-invalid=true]' : '.state');
  }

  /** Who held the device for somebody else signs again. */
  async giveBack(): Promise<void> {
    const { helpedBy } = this.#workshop;
    if (helpedBy !== null) await this.#session.view?.session.become(helpedBy);
    this.#backup.hostDisconnected();
    this.#workshop.leave();
    await this.focus('.title');
  }

  async focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #begin(): void {
    this.#form.close();
    this.#isJustSent = false;
    this.#withdrawal = this.#refused = this.#refusal = null;
    this.#acceptance = { id: newId(), claim: newId(), credential: newId() };
  }

  #renderForm(scene: ClaimScene, say: Say): unknown {
    const form = this.#form;
    const { target } = form;
    if (target === undefined) return nothing;
    return renderForm(scene, {
      form,
      model: target.model,
      rule: ruleOf(target.model),
      trouble: renderTrouble(form.refusal, scene, say),
      onSend: () => void this.#send(),
      onCancel: () => this.#cancel(),
    });
  }

  #renderPage(model: Opened<'model'>, scene: ClaimScene, say: Say, onBack: (() => void) | null): unknown {
    const rule = ruleOf(model);
    const standing = standingWith(model, scene.view, scene.words.rules);
    return renderPage(scene, {
      model,
      rule,
      standing,
      workshop: this.#workshop,
      isKept: this.#form.isKept,
      progress: this.#renderProgress(standing, scene, say),
      nomination: this.#renderNomination(model, standing, scene, say),
      backup: renderKeyBackup(this.#backup, scene, false),
      onAsk: () => this.#ask(),
      onBack,
    });
  }

  #renderProgress(standing: Standing, scene: ClaimScene, say: Say): unknown {
    return renderProgress(standing, scene, {
      isJustSent: this.#isJustSent,
      isConfirming: this.#withdrawal !== null,
      isBusy: this.#isBusy,
      trouble: renderTrouble(this.#refusal, scene, say),
      onSee: ({ record }, event) => this.#own.open(record, event),
      onComplete: () => this.#ask(),
      onConfirm: (isWanted) => this.#confirm(isWanted),
      onWithdraw: () => void this.#withdraw(standing),
    });
  }

  #renderNomination(model: Opened<'model'>, standing: Standing, scene: ClaimScene, say: Say): unknown {
    const isFree = ['open', 'left', 'expired', 'stale'].includes(nameStanding(standing));
    const nominations = isFree ? nominationsOf(model, ruleOf(model), scene.view) : [];
    if (nominations.length === 0 || this.#refused === model.record.id) return nothing;
    return renderNomination(nominations, scene, {
      isBusy: this.#isBusy,
      trouble: renderTrouble(this.#refusal, scene, say),
      onAccept: () => void this.#accept(model),
      onRefuse: () => this.#refuse(model),
    });
  }

  #ask(): void {
    this.#form.open();
    void this.focus('textarea');
  }

  #cancel(): void {
    this.#form.close();
    void this.focus('.title');
  }

  async #send(): Promise<void> {
    const isSent = await this.#form.send();
    if (!isSent) return this.#form.refusal ? undefined : this.focus('[aria-invalid=true]');
    this.#isJustSent = true;
    await this.#backup.offer();
    this.#host.requestUpdate();
    await this.focus('.state');
  }

  #confirm(isWanted: boolean): void {
    this.#withdrawal = isWanted ? newId() : null;
    this.#refusal = null;
    this.#host.requestUpdate();
    void this.focus(isWanted ? '.confirm .main' : '.withdraw');
  }

  async #withdraw({ progress }: Standing): Promise<void> {
    const id = this.#withdrawal;
    if (progress === undefined || id === null) return;
    const credential = progress.claim.record.id;
    const answers = await this.#doAll([{ do: 'withdraw', id, credential, reason: 'retrait' }]);
    if (!answers) return;
    this.#withdrawal = null;
    this.#isJustSent = false;
    this.#host.requestUpdate();
    await this.focus('.state');
  }

  async #accept({ record }: Opened<'model'>): Promise<void> {
    const { id, claim, credential } = this.#acceptance;
    const isDone = await this.#doAll([
      { do: 'accept', id, model: record.id },
      { do: 'claim', id: claim, credentialId: credential, model: record.id, story: '' },
    ]);
    if (!isDone) return;
    this.#isJustSent = true;
    await this.#backup.offer();
    this.#host.requestUpdate();
    await this.focus('.state');
  }

  /** Nothing is written of it, not even here. */
  #refuse({ record }: Opened<'model'>): void {
    this.#refused = record.id;
    this.#host.requestUpdate();
    void this.focus('.title');
  }

  async #doAll(requests: readonly Parameters<SessionController['ask']>[0][]): Promise<boolean> {
    if (this.#isBusy) return false;
    this.#isBusy = true;
    this.#refusal = null;
    this.#host.requestUpdate();
    try {
      for (const request of requests) {
        const answer = await this.#session.ask(request);
        if (!answer.ok) this.#refusal = answer;
        if (!answer.ok) return false;
      }
      return true;
    } finally {
      this.#isBusy = false;
      this.#host.requestUpdate();
    }
  }
}
