import {
  extrasOf,
  type Extras,
} from '../../../../../packages/recognition/src/cascade/layout/lib/crossings.js';
import { forestOf, type Forest } from '../../../../../packages/recognition/src/cascade/layout/lib/forest.js';
import {
  neighboursOf,
  type Lists,
  type Neighbours,
} from '../../../../../packages/recognition/src/cascade/layout/lib/neighbours.js';
import {
  createPlacement,
  placeForest,
  type Placement,
} from '../../../../../packages/recognition/src/cascade/layout/lib/placement.js';
import { wavesOf, type Waves } from '../../../../../packages/recognition/src/cascade/layout/lib/waves.js';
import type {
  CascadeLayout,
  LayoutGraph,
} from '../../../../../packages/recognition/src/cascade/layout/layout-graph.js';
import { graphFrom, type Edge } from '../graphs.js';

/** All that a picture is made from, step by step. */
export interface Parts {
  readonly graph: LayoutGraph;
  readonly neighbours: Neighbours;
  readonly waves: Waves;
  readonly forest: Forest;
  readonly extras: Extras;
  readonly placement: Placement;
}

export function partsOf(count: number, edges: readonly Edge[], groups?: readonly number[]): Parts {
  const graph = graphFrom(count, edges, groups);
  const neighbours = neighboursOf(graph);
  const waves = wavesOf(neighbours, graph.root);
  const forest = forestOf(neighbours.teachers, waves, graph.group);
  const placement = createPlacement(count);
  placeForest(forest, placement);
  const extras = extrasOf(neighbours.learners, forest, waves.layer);
  return { graph, neighbours, waves, forest, extras, placement };
}

/** The picture as it stands, for a naive count of its crossings. */
export const pictureOf = ({ waves: { layer }, placement: { x } }: Parts): CascadeLayout => ({
  x,
  layer,
  y: Float64Array.from(layer),
  back: undefined,
  width: 0,
  height: 0,
});

/** The list of each person, as lists. */
export const listsOf = ({ starts, ends }: Lists): number[][] =>
  Array.from({ length: starts.length - 1 }, (_, person) => [
    ...ends.subarray(starts[person], starts[person + 1]),
  ]);

/** Whom each has under her, the sky last. */
export const childrenOf = ({ starts, children }: Forest): number[][] => listsOf({ starts, ends: children });
