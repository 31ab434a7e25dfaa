import type { LitElement } from 'lit';
import type { SessionView } from '../../lib/session-view.js';

/** What somebody is asked about once more before it is done. */
export class Leaving {
  readonly #host: LitElement;
  /** The id of the badge that she may leave. */
  asked: string | null = null;
  /** She typed the word that confirms it. */
  isConfirmed = false;
  isGone = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  ask(badge: string | null): void {
    this.asked = badge;
    this.#host.requestUpdate();
  }

  type(text: string, word: string): void {
    this.isConfirmed = text.trim().toLocaleLowerCase() === word;
    this.#host.requestUpdate();
  }

  /** It is done: what she typed is no word for the next one. */
  finish(): void {
    this.isConfirmed = false;
    this.isGone = true;
    this.#host.requestUpdate();
  }
}

/** Everything that the records of the community hold of somebody, as one text that she can take along. */
export function everythingOf({ dossier, me }: SessionView): string {
  const did = me?.did ?? '';
  const mine = dossier.opened.filter(({ signers, record }) => {
    const { credentialSubject } = record as { credentialSubject?: { id?: unknown } };
    return signers.includes(did) || credentialSubject?.id === did;
  });
  return JSON.stringify(
    { type: 'CommonsBadgesNotebook', v: 1, person: did, records: mine.map(({ record }) => record) },
    null,
    2,
  );
}
