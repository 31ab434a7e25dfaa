import type { ElementProblem } from '../../lib/element-problem.js';
import type { SessionView } from '../../lib/session-view.js';
import type { BadgeBackpackWords } from '../../locales/badge-backpack-words.js';

/** What every part of the element is drawn from. */
export interface BackpackScene {
  readonly view: SessionView;
  readonly words: BadgeBackpackWords;
  /** Of the first heading inside. */
  readonly level: number;
  readonly canSign: boolean;
  readonly say: (problem: ElementProblem) => string;
}
