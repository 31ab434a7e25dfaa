import type { Opened } from '@commons-badges/recognition';
import type { SessionView } from '../../lib/session-view.js';
import type { BadgeClaimWords } from '../../locales/badge-claim-words.js';

/** What every part of the element is drawn from. */
export interface ClaimScene {
  readonly view: SessionView;
  readonly words: BadgeClaimWords;
  /** Of the first heading inside. */
  readonly level: number;
  /** Whether this page can sign. */
  readonly canSign: boolean;
  readonly picture: (model: Opened<'model'>) => unknown;
}
