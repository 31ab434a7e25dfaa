import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anyGraph, type Edge } from '../graphs.js';
import { childrenOf, partsOf } from './parts.js';

describe('forestOf', () => {
  it('hangs those whom nobody taught from the sky, by rising numbers', () => {
    const { forest } = partsOf(3, []);
    assert.deepEqual([...forest.parent], [3, 3, 3]);
    assert.deepEqual(childrenOf(forest), [[], [], [], [0, 1, 2]]);
  });

  it('hangs who had two teachers under the one who is just above her', () => {
    const { forest } = partsOf(4, [
      [0, 3],
      [1, 2],
      [2, 3],
    ]);
    assert.equal(forest.parent[3], 2);
    assert.deepEqual(childrenOf(forest), [[], [2], [3], [], [0, 1]]);
  });

  it('takes the lower number where two teachers are just above her', () => {
    assert.equal(
      partsOf(3, [
        [1, 2],
        [0, 2],
      ]).forest.parent[2],
      0,
    );
  });

  it('gives each a place for everybody under her who taught nobody', () => {
    const edges: Edge[] = [
      [0, 1],
      [0, 2],
      [2, 3],
      [2, 4],
      [2, 5],
    ];
    assert.deepEqual([...partsOf(6, edges).forest.width], [4, 1, 3, 1, 1, 1, 4]);
  });

  it('gives two sources alone two places, so that they do not stand on one another', () => {
    const { forest, placement } = partsOf(2, []);
    assert.equal(forest.width[2], 2);
    assert.deepEqual([...placement.x], [0, 1]);
  });

  it('puts those of one garden side by side under each teacher, by garden and then by number', () => {
    const edges: Edge[] = [
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 4],
    ];
    assert.deepEqual(childrenOf(partsOf(5, edges, [0, 0xffff, 1, 0xffff, 1]).forest)[0], [2, 4, 1, 3]);
  });

  it('has everybody once, one wave under her parent, at the place that it says', () => {
    fc.assert(
      fc.property(anyGraph(), ({ count, edges }) => {
        const { forest, waves } = partsOf(count, edges);
        assert.deepEqual(
          [...forest.children].sort((one, other) => one - other),
          Array.from({ length: count }, (_, person) => person),
        );
        for (let person = 0; person < count; person += 1) {
          const parent = forest.parent[person] ?? NaN;
          assert.equal(forest.children[forest.place[person] ?? NaN], person);
          const above = parent === count ? -1 : waves.layer[parent];
          assert.equal(waves.layer[person], (above ?? NaN) + 1);
        }
      }),
    );
  });

  it('is as wide as there are people who have nobody under them', () => {
    fc.assert(
      fc.property(anyGraph(), ({ count, edges }) => {
        const { forest } = partsOf(count, edges);
        const leaves = childrenOf(forest)
          .slice(0, count)
          .filter((children) => children.length === 0);
        assert.equal(forest.width[count], leaves.length);
      }),
    );
  });
});
