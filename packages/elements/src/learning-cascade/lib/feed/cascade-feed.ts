import type { BadgeVerdict, CascadeVerdict, Dossier, PersonLineage } from '@commons-badges/recognition';
import type { Person } from '@commons-badges/stores';
import type { CascadeIndex } from '../cascade-index.js';

/** How far it came from the sources: of all together. */
export interface Growth {
  readonly roots: number;
  /** The roots, and all whom they reached. */
  readonly people: number;
  /** People reached for each root. */
  readonly ratio: number;
  readonly waves: number;
}

/** A cascade with all that can be known of it here. */
export interface CascadeFeed {
  readonly index: CascadeIndex;
  /** Undefined where so few are there that it would speak of one of them. */
  readonly growth: Growth | undefined;
  /** What it says of who looks. */
  readonly mine: PersonLineage | undefined;
  /** The records, where they are here. */
  readonly dossier: Dossier | null;
  /** Who looks. */
  readonly me: Person | null;
  readonly now: Date;
  /** What a badge comes to, by its digest; undefined where the records are not here. */
  readonly verdictOf: (badge: string) => BadgeVerdict | undefined;
  /** The same, with all that it rests on. */
  readonly howOf: (badge: string) => CascadeVerdict | undefined;
}
