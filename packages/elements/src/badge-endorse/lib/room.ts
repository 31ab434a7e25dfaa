import type { InboxItem } from '@commons-badges/recognition';
import type { LitElement } from 'lit';
import { nameOf } from '../../lib/name-of.js';
import { DraftController } from '../../lib/draft-controller.js';
import { newId } from '@commons-badges/recognition/records.js';
import type { SessionController } from '../../lib/session-controller.js';
import type { Basis } from '../../locales/badge-endorse-words.js';
import type { EndorseScene } from './endorse-scene.js';
import { emptyRoom, parseRoom, type RoomDraft } from './room-draft.js';

export interface RoomOptions {
  /** Whose room it is, and for which model: what one person of a device writes is not the other's. */
  readonly name: string;
  /** What came of it, by person where something did not. */
  readonly tell: (sentences: readonly string[]) => void;
}

/** A whole room that is endorsed at once, for one badge model: one basis and one sentence, an endorsement for each person. */
export class Room {
  readonly #host: LitElement;
  readonly #session: SessionController;
  readonly #tell: RoomOptions['tell'];
  readonly #draft: DraftController<RoomDraft>;
  isBasisMissing = false;
  isNobody = false;
  isBusy = false;

  constructor(host: LitElement, session: SessionController, { name, tell }: RoomOptions) {
    this.#host = host;
    this.#session = session;
    this.#tell = tell;
    this.#draft = new DraftController<RoomDraft>(host, {
      key: () => `badge-endorse-room:${name}`,
      empty: emptyRoom,
      parse: parseRoom,
    });
  }

  get basis(): Basis | '' {
    return this.#draft.value.basis;
  }

  get comment(): string {
    return this.#draft.value.comment;
  }

  write(comment: string): void {
    this.#draft.update({ comment });
  }

  isChosen(claim: string): boolean {
    return !this.#draft.value.left.includes(claim);
  }

  choose(claim: string, isChosen: boolean): void {
    const left = this.#draft.value.left.filter((one) => one !== claim);
    this.#draft.update({ left: isChosen ? left : [...left, claim] });
  }

  chooseBasis(basis: Basis): void {
    this.isBasisMissing = false;
    this.#draft.update({ basis });
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
    if (failed.length === 0) this.#draft.clear();
    this.isBusy = false;
    this.#tell([words.room.done(items.length - failed.length), ...failed]);
  }

  #request({ claim, isTeacher }: InboxItem): Parameters<SessionController['ask']>[0] {
    const { id } = claim.record;
    const { ids } = this.#draft.value;
    const endorsement = ids[id] ?? newId();
    if (ids[id] === undefined) this.#draft.update({ ids: { ...ids, [id]: endorsement } });
    const role = isTeacher ? 'teacher' : 'peer';
    const basis = this.basis || 'vu-faire';
    return { do: 'endorse', id: endorsement, claim: id, basis, role, comment: this.comment };
  }
}
