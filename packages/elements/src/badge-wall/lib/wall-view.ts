import type { BadgeEntry } from '../../lib/badge-entry.js';

export type WallSort = 'newest' | 'name' | 'issuer';
export type WallGrouping = 'none' | 'badge' | 'person' | 'issuer';

/** What the author of the page wants to be seen; null where there is no such wish. */
export interface Restrictions {
  readonly person: string | null;
  readonly badge: string | null;
  readonly community: string | null;
  readonly filter: string | null;
}

export interface Arrangement extends Restrictions {
  readonly query: string;
  readonly sort: WallSort;
  readonly groupBy: WallGrouping;
  readonly limit: number;
  readonly language: string;
  readonly unknownGroup: string;
}

export interface WallGroup {
  /** Empty where there are no groups. */
  readonly label: string;
  readonly entries: readonly BadgeEntry[];
}

export interface ArrangedWall {
  readonly groups: readonly WallGroup[];
  /** That the author lets be shown, whatever the reader searches. */
  readonly all: number;
  readonly found: number;
  readonly issuers: number;
  readonly unread: number;
}
