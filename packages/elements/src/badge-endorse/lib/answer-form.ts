import type { InboxItem } from '@commons-badges/recognition';
import { claimProgress } from '@commons-badges/recognition/dossier.js';
import { missingPhrase } from '@commons-badges/recognition/rules.js';
import type { LitElement } from 'lit';
import { DraftController } from '../../lib/draft-controller.js';
import { nameOf } from '../../lib/name-of.js';
import { renderTrouble } from '../../lib/render-trouble.js';
import type { AskAnswer, SessionController } from '../../lib/session-controller.js';
import type { BadgeEndorseWords, EndorserRole } from '../../locales/badge-endorse-words.js';
import { emptyAnswer, parseAnswer, type AnswerDraft } from './answer-draft.js';
import type { EndorseScene } from './endorse-scene.js';

export interface AnswerFormOptions {
  readonly words: () => BadgeEndorseWords | undefined;
  /** What came of it, in sentences. */
  readonly onDone: (sentences: readonly string[]) => void;
}

/** The answer to one request, kept while it is written. */
export class AnswerForm {
  readonly #host: LitElement;
  readonly #session: SessionController;
  readonly #options: AnswerFormOptions;
  readonly #draft: DraftController<AnswerDraft>;
  #item: InboxItem | undefined;
  #refusal: Extract<AskAnswer, { ok: false }> | null = null;
  isBasisMissing = false;
  isReasonMissing = false;
  isBusy = false;

  constructor(host: LitElement, session: SessionController, options: AnswerFormOptions) {
    this.#host = host;
    this.#session = session;
    this.#options = options;
    this.#draft = new DraftController<AnswerDraft>(host, {
      key: () => `badge-endorse:${session.view?.me?.did ?? ''}:${this.#item?.claim.digest ?? ''}`,
      empty: emptyAnswer,
      parse: parseAnswer,
    });
  }

  get draft(): AnswerDraft {
    return this.#draft.value;
  }

  /** What she said of herself, or what the request suggests. */
  get role(): EndorserRole {
    return this.draft.role || (this.#item?.isTeacher ? 'teacher' : 'peer');
  }

  /** Turns to a request. What is on its way stays until it is told: its draft is put away under its own name. */
  show(item: InboxItem | undefined): void {
    if (this.isBusy) return;
    if (item?.claim.digest === this.#item?.claim.digest) {
      this.#item = item;
      return;
    }
    this.#item = item;
    this.#refusal = null;
    this.isBasisMissing = this.isReasonMissing = false;
    this.#draft.hostUpdate();
  }

  change(change: Partial<AnswerDraft>): void {
    this.#draft.update(change);
    if (change.basis) this.isBasisMissing = false;
    if (change.reason?.trim()) this.isReasonMissing = false;
  }

  turnTo(mode: AnswerDraft['mode']): void {
    this.change({ mode });
    void this.#focus(mode === 'endorse' ? '[name=basis]' : '#reason');
  }

  /** Puts the beginning of a sentence where she writes; what stands there stays. */
  startWith(start: string): void {
    const { comment } = this.draft;
    const isAtLineStart = comment === '' || /\s$/.test(comment);
    this.change({ comment: `${comment}${isAtLineStart ? '' : ' '}${start}` });
    void this.#focus('#comment');
  }

  trouble(scene: EndorseScene): unknown {
    return renderTrouble(this.#refusal, scene);
  }

  send(event: Event): void {
    event.preventDefault();
    const { mode, basis, reason } = this.draft;
    this.isBasisMissing = mode === 'endorse' && basis === '';
    this.isReasonMissing = mode !== 'endorse' && reason.trim() === '';
    this.#host.requestUpdate();
    if (this.isBasisMissing) void this.#focus('[name=basis]');
    else if (this.isReasonMissing) void this.#focus('#reason');
    else if (!this.isBusy) void this.#send();
  }

  async #send(): Promise<void> {
    const item = this.#item;
    if (item === undefined) return;
    this.isBusy = true;
    const { mode } = this.draft;
    const answer = await this.#session.ask(this.#request(item.claim.record.id));
    this.#refusal = answer.ok ? null : answer;
    if (answer.ok) this.#draft.clear();
    this.isBusy = false;
    if (answer.ok) this.#options.onDone(this.#tell(item, mode, answer.handled.awarded));
    this.#host.requestUpdate();
  }

  #request(claim: string): Parameters<SessionController['ask']>[0] {
    const { mode, basis, comment, reason, endorsement, reply } = this.draft;
    if (mode !== 'endorse') return { do: 'reply', id: reply, claim, answer: mode, reason };
    return { do: 'endorse', id: endorsement, claim, basis: basis || 'vu-faire', role: this.role, comment };
  }

  #tell(item: InboxItem, mode: AnswerDraft['mode'], awarded: readonly string[]): readonly string[] {
    const words = this.#options.words();
    const { view } = this.#session;
    if (words === undefined || view === null) return [];
    const { subject, credentialId, id } = item.claim.record;
    const name = nameOf(subject, view, words);
    if (mode === 'complete') return [words.done.completed(name)];
    if (mode === 'decline') return [words.done.declined(name)];
    if (awarded.includes(credentialId)) return [words.done.awarded(item.model?.record.name ?? '', name)];
    const claim = view.dossier.byId('claim', id);
    const { verdict } = claim ? claimProgress(claim, view.dossier, { now: view.now }) : {};
    const missing = verdict?.missing.map((one) => missingPhrase(one, words.rules)) ?? [];
    const things = new Intl.ListFormat(words.rules).format(missing);
    return [words.done.endorsed(name), ...(things === '' ? [] : [words.done.stillMissing(things)])];
  }

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
