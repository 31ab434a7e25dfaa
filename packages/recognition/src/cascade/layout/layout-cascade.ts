import { forestOf } from './lib/forest.js';
import { placeInSlots, widthsOf } from './lib/leaf-slots.js';
import { neighboursOf } from './lib/neighbours.js';
import { wavesOf } from './lib/waves.js';
import type { CascadeLayout, LayoutGraph, LayoutOptions } from './layout-graph.js';

/**
 * Says where everybody of a cascade stands: wave below wave, every edge downward, the edges that lead round in a circle marked.
 * The same people and edges always come to the same picture. Takes time in proportion to people and edges.
 */
export function layoutCascade(graph: LayoutGraph, _options: LayoutOptions = {}): CascadeLayout {
  const neighbours = neighboursOf(graph);
  const waves = wavesOf(neighbours, graph.root);
  const forest = forestOf(neighbours.teachers, waves);
  const x = new Float64Array(graph.count);
  placeInSlots(forest, waves.order, widthsOf(forest, waves.order), x);
  return {
    x,
    y: Float64Array.from(waves.layer),
    layer: waves.layer,
    back: waves.hasCircles ? backEdges(graph, waves.layer) : undefined,
    width: x.reduce((most, one) => Math.max(most, one), 0),
    height: Math.max(0, waves.starts.length - 2),
  };
}

/** What was cut leads up: its end reaches its beginning on edges that lead down. */
function backEdges({ from, to }: LayoutGraph, layer: Uint32Array): Uint8Array {
  return Uint8Array.from(from, (person, edge) => (layer[to[edge]!]! <= layer[person]! ? 1 : 0));
}
