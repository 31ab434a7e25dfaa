import type { Opened } from '@commons-badges/recognition';
import type { SessionView } from '../../lib/session-view.js';
import type { ElementProblem } from '../../lib/element-problem.js';
import type { BadgeEndorseWords } from '../../locales/badge-endorse-words.js';

/** What every part of the element is drawn from. */
export interface EndorseScene {
  readonly view: SessionView;
  readonly words: BadgeEndorseWords;
  /** Of the first heading inside. */
  readonly level: number;
  readonly canSign: boolean;
  readonly picture: (model: Opened<'model'>) => unknown;
  readonly say: (problem: ElementProblem) => string;
}
