import type { Dossier } from '@commons-badges/recognition';
import type { Person, Session } from '@commons-badges/stores';

/** What is known at one moment, and to whom. */
export interface SessionView {
  readonly session: Session;
  readonly dossier: Dossier;
  /** Who signs; null: nobody has needed a key here. */
  readonly me: Person | null;
  readonly people: readonly Person[];
  readonly now: Date;
  /** Records that have not reached the store. */
  readonly waiting: number;
}
