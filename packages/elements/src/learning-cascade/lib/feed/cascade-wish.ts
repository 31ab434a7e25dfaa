import type { Cascade } from '@commons-badges/recognition';

/** Which cascade is wished for: what the author of the page wrote. */
export interface CascadeWish {
  readonly src: string | null;
  readonly badge: string | null;
  readonly for: string | null;
  readonly community: string | null;
  readonly depth: number | null;
  /** One of the page's own making. */
  readonly cascade: Cascade | null;
}
