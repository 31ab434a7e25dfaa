import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anyGraph, crossingsOf, graphFrom, type Edge } from '../graphs.js';
import { childrenOf, partsOf, pictureOf } from './parts.js';

describe('placeForest', () => {
  it('gives each leaf a place of its own, from 0 on without a gap', () => {
    fc.assert(
      fc.property(anyGraph(), ({ count, edges }) => {
        const { forest, placement } = partsOf(count, edges);
        const leaves = childrenOf(forest)
          .slice(0, count)
          .flatMap((children, person) => (children.length === 0 ? [placement.x[person] ?? NaN] : []));
        leaves.sort((one, other) => one - other);
        assert.deepEqual(
          leaves,
          leaves.map((_, place) => place),
        );
      }),
    );
  });

  it('puts a teacher in the middle of her leaves, in halves where they are even', () => {
    const edges: Edge[] = [
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 4],
    ];
    assert.deepEqual([...partsOf(5, edges).placement.x], [1.5, 0, 1, 2, 3]);
    assert.deepEqual([...partsOf(4, edges.slice(0, 3)).placement.x], [1, 0, 1, 2]);
  });

  it('puts a chain in one straight line', () => {
    const chain = Array.from({ length: 4_999 }, (_, person): Edge => [person, person + 1]);
    assert.ok(partsOf(5_000, chain).placement.x.every((at) => at === 0));
  });

  it('knows who stands where in each wave, from left to right', () => {
    fc.assert(
      fc.property(anyGraph(), ({ count, edges }) => {
        const { placement, waves } = partsOf(count, edges);
        const { order, rank, places, x } = placement;
        for (let at = 0; at < count; at += 1) {
          const person = order[at] ?? NaN;
          assert.deepEqual([rank[person], places[at]], [at, x[person]]);
          const before = order[at - 1];
          if (before === undefined) continue;
          const [above, wave] = [waves.layer[before] ?? NaN, waves.layer[person] ?? NaN];
          assert.ok(above < wave || (above === wave && (x[before] ?? NaN) < (x[person] ?? NaN)));
        }
      }),
    );
  });

  it('knows where those under each begin, and of who has nobody where the next ones stand', () => {
    const { placement } = partsOf(5, [
      [1, 3],
      [1, 4],
      [2, 3],
    ]);
    assert.deepEqual([...placement.order], [0, 1, 2, 3, 4]);
    assert.deepEqual([...placement.below], [3, 3, 5, 5, 5, 5]);
  });

  it('lets no two edges of the forest cross', () => {
    fc.assert(
      fc.property(anyGraph(), ({ count, edges }) => {
        const parts = partsOf(count, edges);
        const trees = Array.from(parts.forest.parent, (parent, person): Edge => [parent, person]);
        const graph = graphFrom(
          count,
          trees.filter(([parent]) => parent < count),
        );
        assert.equal(crossingsOf(graph, pictureOf(parts)), 0);
      }),
    );
  });
});
