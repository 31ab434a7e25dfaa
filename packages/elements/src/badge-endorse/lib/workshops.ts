import type { Dossier, Opened } from '@commons-badges/recognition';
import type { LitElement } from 'lit';
import { nameOf } from '../../lib/name-of.js';
import { newId } from '@commons-badges/recognition/records.js';
import type { AskAnswer, SessionController } from '../../lib/session-controller.js';
import type { EndorseScene } from './endorse-scene.js';

/** The workshops that the reader organises, and the lists of those who were there. */
export class Workshops {
  readonly #host: LitElement;
  readonly #session: SessionController;
  readonly #left = new Set<string>();
  readonly #ids = new Map<string, string>();
  /** The id of the event whose list is closed too early, until she says that she means it. */
  early: string | null = null;
  refusal: Extract<AskAnswer, { ok: false }> | null = null;
  awarded = '';

  constructor(host: LitElement, session: SessionController) {
    this.#host = host;
    this.#session = session;
  }

  isListed(attendance: string): boolean {
    return !this.#left.has(attendance);
  }

  list(attendance: string, isListed: boolean): void {
    if (isListed) this.#left.delete(attendance);
    else this.#left.add(attendance);
    this.#host.requestUpdate();
  }

  /** Asks once more where the workshop is not over: nobody can be added later. */
  close(event: Opened<'event'>, scene: EndorseScene, isMeant = false): void {
    const { id, closes } = event.record;
    const isEarly = scene.view.now.getTime() < Date.parse(closes);
    this.early = isEarly && !isMeant ? id : null;
    this.#host.requestUpdate();
    if (this.early === null) void this.#close(event, scene);
  }

  stay(): void {
    this.early = null;
    this.#host.requestUpdate();
  }

  async #close(event: Opened<'event'>, scene: EndorseScene): Promise<void> {
    const { id } = event.record;
    const listed = attendancesOf(event, scene.view.dossier).filter(({ record }) => this.isListed(record.id));
    const closure = this.#ids.get(id) ?? newId();
    this.#ids.set(id, closure);
    const attendances = listed.map(({ record }) => record.id);
    const answer = await this.#session.ask({ do: 'close-event', id: closure, event: id, attendances });
    this.refusal = answer.ok ? null : answer;
    if (answer.ok) this.awarded = this.#tell(answer.handled.awarded, scene);
    this.#host.requestUpdate();
  }

  #tell(awarded: readonly string[], { words }: EndorseScene): string {
    const { view } = this.#session;
    const people = awarded.flatMap(
      (id) => view?.dossier.byId('badge', id)?.record.credentialSubject.id ?? [],
    );
    if (view === null || people.length === 0) return '';
    const names = people.map((did) => nameOf(did, view, words));
    return words.events.awarded(new Intl.ListFormat(words.rules).format(names));
  }
}

/** Those of an event, each person once, in the order in which they came. */
export function attendancesOf(event: Opened<'event'>, dossier: Dossier): readonly Opened<'attendance'>[] {
  const mine = dossier
    .of('attendance')
    .filter(({ record }) => record.event.digest === event.digest)
    .filter(
      ({ record, signers }) => signers.includes(record.subject) && signers.includes(event.record.publicKey),
    )
    .sort((a, b) => Date.parse(a.record.at) - Date.parse(b.record.at));
  const byPerson = new Map(mine.toReversed().map((one) => [one.record.subject, one]));
  return mine.filter((one) => byPerson.get(one.record.subject) === one);
}
