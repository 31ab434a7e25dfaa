import type { CascadeScene } from '../cascade-scene.js';
import { shownInFile } from './shown-in-file.js';

/**
 * The cascade as data: `{ v: 1, nodes: [{ n, name, kind, source, garden?, wave?, chain? }], edges: [{ from, to, state }] }`, where
 * `from` and `to` are an `n`. It holds no ids of persons.
 */
export function toJson(scene: CascadeScene): string {
  const { index, gardens } = scene;
  const nodes = index.nodes.map(({ kind, isRoot, generation, outcome }, place) => ({
    n: place + 1,
    name: shownInFile(place, scene),
    kind,
    source: isRoot,
    garden: gardens.of(place)?.name,
    wave: generation,
    chain: outcome,
  }));
  const edges = index.edges.map(({ state }, edge) => ({
    from: index.from[edge]! + 1,
    to: index.to[edge]! + 1,
    state,
  }));
  return `${JSON.stringify({ v: 1, nodes, edges }, null, 2)}\n`;
}
