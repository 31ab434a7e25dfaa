import type { Cascade, CascadeVerdict, Dossier } from '@commons-badges/recognition';
import type { Person } from '@commons-badges/stores';

/** A cascade with all that can be known of it here. */
export interface CascadeFeed {
  readonly cascade: Cascade;
  /** The records, where they are here. */
  readonly dossier: Dossier | null;
  /** Who looks. */
  readonly me: Person | null;
  readonly now: Date;
  readonly verdictOf: (badge: string) => CascadeVerdict | undefined;
}
