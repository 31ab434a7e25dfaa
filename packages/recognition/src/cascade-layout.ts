export { carryOver } from './cascade/layout/carry-over.js';
export { cascadeGraph } from './cascade/layout/cascade-graph.js';
export { groupByGarden } from './cascade/layout/group-by-garden.js';
export { layoutCascade } from './cascade/layout/layout-cascade.js';

export type { CascadeGraph, GraphSource } from './cascade/layout/cascade-graph.js';
export type { GardenNode, GroupedCascade, GroupedEdge } from './cascade/layout/group-by-garden.js';
export type {
  CascadeLayout,
  LayoutGraph,
  LayoutOptions,
  PreviousPlaces,
} from './cascade/layout/layout-graph.js';
