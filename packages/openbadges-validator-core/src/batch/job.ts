import type { CarriedBadge, Judged } from './judge-badge.js';

/** One badge that waits for its verdict. */
export interface Job {
  readonly badge: CarriedBadge;
  /** How many workers died over it. */
  deaths: number;
  readonly resolve: (judged: Judged) => void;
  readonly reject: (cause: unknown) => void;
}
