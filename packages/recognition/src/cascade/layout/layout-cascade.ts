import { extrasOf } from './lib/crossings.js';
import { forestOf } from './lib/forest.js';
import { isWorthKeeping, keepPlaces } from './lib/keep-places.js';
import { neighboursOf, type Neighbours } from './lib/neighbours.js';
import { createPlacement, placeForest } from './lib/placement.js';
import { untangle } from './lib/untangle.js';
import { wavesOf, type Waves } from './lib/waves.js';
import type { CascadeLayout, LayoutGraph, LayoutOptions } from './layout-graph.js';

/** Up to so many people, crossings are looked after without being asked to. */
const MAX_FINE = 5_000;

/**
 * Says where everybody of a cascade stands: wave below wave, every edge downward, the edges that lead round in a circle marked.
 * The same people and edges always come to the same picture. Takes time in proportion to people and edges.
 */
export function layoutCascade(graph: LayoutGraph, options: LayoutOptions = {}): CascadeLayout {
  const neighbours = neighboursOf(graph);
  const waves = wavesOf(neighbours, graph.root);
  const x = placesOf(graph, neighbours, waves, options);
  let width = 0;
  for (let person = 0; person < graph.count; person += 1) if (x[person]! > width) width = x[person]!;
  return {
    x,
    y: new Float64Array(waves.layer),
    layer: waves.layer,
    back: waves.hasCircles ? backEdges(graph, waves.layer) : undefined,
    width,
    height: Math.max(0, waves.starts.length - 2),
  };
}

function placesOf(
  { count, group }: LayoutGraph,
  { learners, teachers }: Neighbours,
  waves: Waves,
  { previous, quality = count <= MAX_FINE ? 'fine' : 'fast' }: LayoutOptions,
): Float64Array {
  const forest = forestOf(teachers, waves, group);
  const placement = createPlacement(count);
  if (previous && isWorthKeeping(previous, waves)) {
    keepPlaces(previous, forest, waves, placement.x);
    return placement.x;
  }
  placeForest(forest, placement);
  if (quality === 'fine') untangle(forest, waves, extrasOf(learners, forest, waves.layer), placement, group);
  return placement.x;
}

/** What was cut leads up: its end reaches its beginning on edges that lead down. */
function backEdges({ from, to }: LayoutGraph, layer: Uint32Array): Uint8Array {
  return Uint8Array.from(from, (person, edge) => (layer[to[edge]!]! <= layer[person]! ? 1 : 0));
}
