import type { LearningCascadeWords } from '../../locales/learning-cascade-words.js';
import type { CascadeIndex } from './cascade-index.js';
import type { CascadeFeed } from './feed/cascade-feed.js';
import type { Gardens } from './gardens-of.js';

/** All that is drawn and said from: nodes are meant by their place. */
export interface CascadeScene {
  readonly index: CascadeIndex;
  readonly words: LearningCascadeWords;
  readonly gardens: Gardens;
  /** As whoever looks may know her: « une personne » for those who did not agree to more. */
  readonly nameOf: (place: number) => string;
  readonly isNamed: (place: number) => boolean;
  /** The place of who looks, where she is among them. */
  readonly me: number | undefined;
  readonly feed: CascadeFeed;
}
