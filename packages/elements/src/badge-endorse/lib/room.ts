import type { InboxItem } from '@commons-badges/recognition';
import type { LitElement } from 'lit';
import { nameOf } from '../../lib/name-of.js';
import { newId } from '@commons-badges/recognition/records.js';
import type { SessionController } from '../../lib/session-controller.js';
import type { Basis } from '../../locales/badge-endorse-words.js';
import type { EndorseScene } from './endorse-scene.js';

/** A whole room that is endorsed at once, for one badge model: one basis and one sentence, an endorsement for each person. */
export class Room {
  readonly #host: LitElement;
  readonly #session: SessionController;
  /** By claim, so that a second try writes none twice. */
  readonly #ids = new Map<string, string>();
  readonly #left = new Set<string>();
  basis: Basis | '' = '';
  comment = '';
  isBasisMissing = false;
  isNobody = false;
  isBusy = false;
  /** What came of it, by person where something did not. */
  sentences: readonly string[] = [];

  constructor(host: LitElement, session: SessionController) {
    this.#host = host;
    this.#session = session;
  }

  isChosen(claim: string): boolean {
    return !this.#left.has(claim);
  }

  choose(claim: string, isChosen: boolean): void {
    if (isChosen) this.#left.delete(claim);
    else this.#left.add(claim);
    this.#host.requestUpdate();
  }

  chooseBasis(basis: Basis): void {
    this.basis = basis;
    this.isBasisMissing = false;
    this.#host.requestUpdate();
  }

  send(event: Event, items: readonly InboxItem[], scene: EndorseScene): void {
    event.preventDefault();
    const chosen = items.filter(({ claim }) => this.isChosen(claim.record.id));
    this.isBasisMissing = this.basis === '';
    this.isNobody = chosen.length === 0;
    this.#host.requestUpdate();
    if (!this.isBasisMissing && !this.isNobody && !this.isBusy) void this.#send(chosen, scene);
  }

  async #send(items: readonly InboxItem[], { view, words, say }: EndorseScene): Promise<void> {
    this.isBusy = true;
    const failed: string[] = [];
    for (const item of items) {
      const answer = await this.#session.ask(this.#request(item));
      if (answer.ok) continue;
      const why = answer.problem ? say(answer.problem) : words.prevented;
      failed.push(words.room.failed(nameOf(item.claim.record.subject, view, words), why));
    }
    this.isBusy = false;
    this.sentences = [words.room.done(items.length - failed.length), ...failed];
    if (failed.length === 0) this.comment = this.basis = '';
    this.#host.requestUpdate();
  }

  #request({ claim, isTeacher }: InboxItem): Parameters<SessionController['ask']>[0] {
    const { id } = claim.record;
    const endorsement = this.#ids.get(id) ?? newId();
    this.#ids.set(id, endorsement);
    const role = isTeacher ? 'teacher' : 'peer';
    const basis = this.basis || 'vu-faire';
    return { do: 'endorse', id: endorsement, claim: id, basis, role, comment: this.comment };
  }
}
