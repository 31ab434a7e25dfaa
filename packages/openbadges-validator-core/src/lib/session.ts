import type { VerifyOptions } from '../verify-options.js';
import type { Spend } from './create-budget.js';
import type { FetchDocument } from './fetch-document.js';

/**
 * Makes something that stands at an address (a status list, the document of a key) once, however many badges ask for it.
 * The name says what it is; `make` works with the session it is given, and with nothing of the badge that asked first.
 */
export type Share = <T>(name: string, make: (session: Session) => Promise<T>) => Promise<T>;

/** What a call of `verify` carries through all its steps. Addresses are read once: several steps share the answer. */
export interface Session {
  readonly now: Date;
  readonly options: VerifyOptions;
  readonly fetchDocument: FetchDocument;
  readonly share: Share;
  readonly spend: Spend;
}
