import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  isWorthKeeping,
  keepPlaces,
} from '../../../../../packages/recognition/src/cascade/layout/lib/keep-places.js';
import type { Edge } from '../graphs.js';
import { partsOf } from './parts.js';

/** Where people stand who stood there before; `undefined` for whom is new. */
function kept(
  edges: readonly Edge[],
  before: readonly (readonly [x: number, layer: number] | undefined)[],
): number[] {
  const { forest, waves } = partsOf(before.length, edges);
  const previous = {
    x: Float64Array.from(before, (one) => one?.[0] ?? NaN),
    layer: Int32Array.from(before, (one) => one?.[1] ?? -1),
  };
  const x = new Float64Array(before.length);
  keepPlaces(previous, forest, waves, x);
  return [...x];
}

describe('keepPlaces', () => {
  it('puts a new source to the right of all the others', () => {
    assert.deepEqual(kept([], [[0, 0], [4, 0], undefined]), [0, 4, 5]);
  });

  it('puts the first of an empty wave under her teacher, and a source of an empty one at 0', () => {
    assert.deepEqual(kept([[0, 1]], [[3.5, 0], undefined]), [3.5, 3.5]);
    assert.deepEqual(kept([], [undefined]), [0]);
  });

  it('takes a gap only where there is room on both sides', () => {
    const edges: Edge[] = [
      [0, 1],
      [0, 2],
      [0, 3],
    ];
    assert.deepEqual(kept(edges, [[1, 0], [0, 1], [2, 1], undefined]), [1, 0, 2, 1]);
    assert.deepEqual(kept(edges, [[1, 0], [0, 1], [1.5, 1], undefined]), [1, 0, 1.5, 2.5]);
  });

  it('takes the left where both sides are as near', () => {
    const edges: Edge[] = [
      [0, 1],
      [0, 2],
    ];
    assert.deepEqual(kept(edges, [[3, 0], [3, 1], undefined]), [3, 3, 2]);
  });

  it('puts nobody left of 0', () => {
    const edges: Edge[] = [
      [0, 1],
      [0, 2],
    ];
    assert.deepEqual(kept(edges, [[0.25, 0], [0.5, 1], undefined]), [0.25, 0.5, 1.5]);
  });

  it('lets who came to a lower wave stay near to where she was', () => {
    const edges: Edge[] = [
      [0, 1],
      [2, 1],
      [1, 3],
    ];
    assert.deepEqual(
      kept(edges, [
        [0, 0],
        [7, 0],
        [1, 0],
        [0, 2],
      ]),
      [0, 7, 1, 0],
    );
  });

  it('keeps new ones of one teacher apart from one another', () => {
    const star = Array.from({ length: 6 }, (_, at): Edge => [0, at + 1]);
    const x = kept(star, [[2, 0], ...Array.from({ length: 6 }, () => undefined)]);
    const placed = x.slice(1).sort((one, other) => one - other);
    assert.deepEqual(placed, [0, 1, 2, 3, 4, 5]);
  });
});

describe('isWorthKeeping', () => {
  const isKept = (people: number, moved: number): boolean => {
    const { waves } = partsOf(people, []);
    const layer = Int32Array.from({ length: people }, (_, person) => (person < moved ? -1 : 0));
    return isWorthKeeping({ x: new Float64Array(people), layer }, waves);
  };

  for (const [people, moved, isWorth] of [
    [1, 1, true],
    [40, 32, true],
    [40, 33, false],
    [800, 100, true],
    [800, 101, false],
  ] as const)
    it(`${isWorth ? 'keeps' : 'does not keep'} the earlier picture of ${people} where ${moved} are new`, () => {
      assert.equal(isKept(people, moved), isWorth);
    });
});
