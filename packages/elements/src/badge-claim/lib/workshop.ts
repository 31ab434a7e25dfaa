import type { EventCode, Opened } from '@commons-badges/recognition';
import { readEventCode } from '@commons-badges/recognition/attendance.js';
import { profileOf } from '@commons-badges/recognition/dossier.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DraftController } from '../../lib/draft-controller.js';
import { newId } from '@commons-badges/recognition/records.js';
import type { AskAnswer, SessionController } from '../../lib/session-controller.js';
import type { SessionView } from '../../lib/session-view.js';
import { CodeScanner } from './code-scanner.js';
import { isNoted } from './is-noted.js';
import { modelsOfEvent } from './models-of-event.js';
import { emptyWorkshopDraft, parseWorkshopDraft, type WorkshopDraft } from './workshop-draft.js';

type Refusal = Extract<AskAnswer, { ok: false }> | null;

/** The code of a workshop on its way from the room to a signed presence. */
export class Workshop implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #session: SessionController;
  readonly scanner: CodeScanner;
  readonly #draft: DraftController<WorkshopDraft>;
  #text: string | null = null;
  #code: EventCode | undefined;
  isUnreadable = false;
  isBusy = false;
  isDone = false;
  lacksName = false;
  /** The DID of who holds the device, once she signed beside somebody else. */
  helpedBy: string | null = null;
  /** The badges that were asked for with it. */
  asked: readonly Opened<'model'>[] = [];
  /** The answer of what could not be done. */
  refusal: Refusal = null;

  constructor(host: ReactiveControllerHost, session: SessionController) {
    this.#host = host;
    this.#session = session;
    this.scanner = new CodeScanner(host);
    this.#draft = new DraftController(host, {
      key: () => `badge-claim-code:${this.#code?.digest ?? ''}`,
      empty: emptyWorkshopDraft,
      parse: parseWorkshopDraft,
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.leave();
  }

  get code(): EventCode | undefined {
    return this.#code;
  }

  get text(): string | null {
    return this.#text;
  }

  get draft(): WorkshopDraft {
    return this.#draft.value;
  }

  /** Takes what was pasted, scanned or linked. */
  read(text: string): void {
    this.leave();
    const code = readEventCode(text);
    this.#text = text;
    this.#code = code;
    this.isUnreadable = code === undefined && text.trim() !== '';
    this.#draft.hostUpdate();
    this.#host.requestUpdate();
  }

  /** Puts the code away. */
  leave(): void {
    this.scanner.stop();
    this.#text = null;
    this.#code = undefined;
    this.isUnreadable = this.isDone = this.lacksName = false;
    this.asked = [];
    this.refusal = null;
    this.helpedBy = null;
    this.#host.requestUpdate();
  }

  change(change: Partial<WorkshopDraft>): void {
    this.lacksName = false;
    this.#draft.update(change);
  }

  /** « J’y étais »: the presence, and then a request for every badge that this workshop leads to. */
  async attend(): Promise<void> {
    const { view } = this.#session;
    const code = this.#code;
    if (view === null || code === undefined || this.isBusy) return;
    const { isHelped, person, name } = this.draft;
    this.lacksName = isHelped && person === '' && name.trim() === '';
    if (this.lacksName) return this.#host.requestUpdate();
    this.isBusy = true;
    this.refusal = null;
    this.#host.requestUpdate();
    try {
      const helper = isHelped ? await this.#handOver(view) : undefined;
      this.refusal = await this.#sign(code, helper);
      this.isDone = this.refusal === null;
      this.helpedBy = (this.isDone && helper) || null;
      if (this.isDone) this.#draft.clear();
    } finally {
      this.isBusy = false;
      this.#host.requestUpdate();
    }
  }

  /** Lets who is helped sign; she gets a key where she has none here. Answers with who helps. */
  async #handOver(view: SessionView): Promise<string> {
    const { person, name } = this.draft;
    const helper = helperOf(this.draft, view);
    if (person === '') {
      const { did } = await view.session.addPerson(name.trim());
      // A second try must not make her a second key.
      this.#draft.update({ person: did, helper });
    } else await view.session.become(person);
    await this.#session.reload();
    return helper;
  }

  async #sign(code: EventCode, assistedBy: string | undefined): Promise<Refusal> {
    return (
      (await this.#attend(code, assistedBy)) ?? (await this.#introduce()) ?? (await this.#askForAll(code))
    );
  }

  async #attend(code: EventCode, assistedBy: string | undefined): Promise<Refusal> {
    const { view } = this.#session;
    if (view !== null && isNoted(code, view)) return null;
    const answer = await this.#session.ask({
      do: 'attend',
      id: this.draft.attendance,
      code: this.#text ?? '',
      ...(assistedBy !== undefined && { assistedBy }),
    });
    return answer.ok ? null : answer;
  }

  /** Who is new here said her name, to be known by it. */
  async #introduce(): Promise<Refusal> {
    const { view } = this.#session;
    const name = this.draft.isHelped ? this.draft.name.trim() : '';
    const isKnown = view?.me == null || profileOf(view.me.did, view.dossier) !== undefined;
    if (name === '' || isKnown) return null;
    const answer = await this.#session.ask({ do: 'introduce', id: this.#idsOf('').id, name });
    return answer.ok ? null : answer;
  }

  async #askForAll(code: EventCode): Promise<Refusal> {
    const { view } = this.#session;
    this.asked = view === null ? [] : modelsOfEvent(code, view);
    for (const { record } of this.asked) {
      const ids = this.#idsOf(record.id);
      const answer = await this.#session.ask({ do: 'claim', ...ids, model: record.id, story: '' });
      if (!answer.ok) return answer;
    }
    return null;
  }

  #idsOf(model: string): { readonly id: string; readonly credentialId: string } {
    const { claims } = this.draft;
    const ids = claims[model] ?? { id: newId(), credentialId: newId() };
    if (claims[model] === undefined) this.#draft.update({ claims: { ...claims, [model]: ids } });
    return ids;
  }
}

/** Who holds the device, where nothing else was chosen. */
export function helperOf({ helper }: WorkshopDraft, { me, people }: SessionView): string {
  return helper || (me?.did ?? people[0]?.did ?? '');
}
