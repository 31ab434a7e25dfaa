import type { Problem } from 'openbadges-validator-core';
import type { NewRecord } from '../record-store.js';
import type { StoreProblem } from '../store-problems.js';

/** A record that waits to be sent. */
export interface Waiting {
  readonly record: NewRecord;
  /** ISO 8601: since when. */
  readonly since: string;
  /** What kept it from being sent the last time. */
  readonly problem?: StoreProblem | Problem;
}

/** Where records wait, beyond the page that wrote them. */
export interface Shelf {
  /** In the order in which they were put there. */
  all(): Promise<readonly Waiting[]>;
  /** Puts one there, or another in its place. It is safe once this resolves. */
  put(waiting: Waiting): Promise<void>;
  remove(id: string): Promise<void>;
  /** Does this while nobody else does, in other tabs too. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}
