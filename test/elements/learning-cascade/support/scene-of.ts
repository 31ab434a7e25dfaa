import type { Cascade, CascadeEdge, CascadeNode } from '../../../../packages/recognition/src/index.js';
import { addressName } from '../../../../packages/elements/src/learning-cascade/lib/address-name.js';
import { indexCascade } from '../../../../packages/elements/src/learning-cascade/lib/cascade-index.js';
import type { CascadeScene } from '../../../../packages/elements/src/learning-cascade/lib/cascade-scene.js';
import type { CascadeFeed } from '../../../../packages/elements/src/learning-cascade/lib/feed/cascade-feed.js';
import { gardensOf } from '../../../../packages/elements/src/learning-cascade/lib/gardens-of.js';
import { createNaming } from '../../../../packages/elements/src/learning-cascade/lib/naming.js';
import { learningCascadeEn } from '../../../../packages/elements/src/locales/learning-cascade-en.js';
import type { LearningCascadeWords } from '../../../../packages/elements/src/locales/learning-cascade-words.js';

export const person = (id: string, more: Partial<CascadeNode> = {}): CascadeNode => ({
  id,
  kind: 'person',
  isRoot: more.generation === 0,
  garden: undefined,
  generation: undefined,
  outcome: undefined,
  ...more,
});

export const teaching = (
  from: string,
  to: string,
  state: CascadeEdge['state'] = 'confirmed',
  badge = `zQm${to}`,
): CascadeEdge => ({ from, to, state, badge });

interface Given {
  readonly words?: LearningCascadeWords;
  readonly names?: Readonly<Record<string, string>>;
  readonly me?: string;
  readonly feed?: Partial<CascadeFeed>;
}

/** A scene of a page's own cascade, as the element makes it. */
export function sceneOf(
  nodes: readonly CascadeNode[],
  edges: readonly CascadeEdge[],
  { words = learningCascadeEn, names = {}, me, feed: more = {} }: Given = {},
): CascadeScene {
  const cascade: Cascade = { nodes, edges };
  const index = indexCascade(cascade);
  const feed: CascadeFeed = {
    index,
    growth: undefined,
    mine: undefined,
    dossier: null,
    me: me === undefined ? null : { did: me, label: 'Mine' },
    now: new Date(0),
    verdictOf: () => undefined,
    howOf: () => undefined,
    ...more,
  };
  return {
    index,
    words,
    gardens: gardensOf(index, addressName),
    ...createNaming(index, feed, new Map(Object.entries(names)), words),
    feed,
  };
}
