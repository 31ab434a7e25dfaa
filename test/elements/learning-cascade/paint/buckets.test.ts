import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  createCellFinder,
  sortIntoBuckets,
} from '../../../../packages/elements/src/learning-cascade/lib/paint/buckets.js';
import { findNode } from '../../../../packages/elements/src/learning-cascade/lib/paint/find-node.js';
import type { PaintScene } from '../../../../packages/elements/src/learning-cascade/lib/paint/paint-scene.js';
import { prepareScene } from '../../../../packages/elements/src/learning-cascade/lib/paint/prepare-scene.js';
import { HOME, sceneOf, singleScene } from './scenes.js';

/** Where each thing is: its bucket, and whether the box around that holds it. */
function bucketsOf(points: readonly (readonly [number, number])[], style: readonly number[], styles: number) {
  const boxes = Float64Array.from(points.flatMap(([x, y]) => [x, x + 1, y, y + 1]));
  return { boxes, sorted: sortIntoBuckets(boxes, style, styles) };
}

describe('things in buckets', () => {
  const coordinate = fc.integer({ min: -500, max: 500 });
  const things = fc.array(fc.record({ at: fc.tuple(coordinate, coordinate), style: fc.nat(2) }), {
    maxLength: 400,
  });

  test('are each in one, with others of their style alone, and its box is around them', () => {
    fc.assert(
      fc.property(things, (all) => {
        const style = all.map((one) => one.style);
        const { boxes, sorted } = bucketsOf(
          all.map(({ at }) => at),
          style,
          3,
        );
        const { starts, items, columns, rows } = sorted;
        assert.deepEqual(
          [...items].sort((a, b) => a - b),
          [...all.keys()],
        );
        assert.equal(starts.length, 3 * columns * rows + 1);
        for (let bucket = 0; bucket + 1 < starts.length; bucket += 1)
          for (const item of items.subarray(starts[bucket], starts[bucket + 1])) {
            assert.equal(style[item], Math.floor(bucket / (columns * rows)));
            const around = sorted.boxes.subarray(bucket * 4, bucket * 4 + 4);
            const own = boxes.subarray(item * 4, item * 4 + 4);
            assert.ok(around[0]! <= own[0]! && around[1]! >= own[1]!);
            assert.ok(around[2]! <= own[2]! && around[3]! >= own[3]!);
          }
      }),
    );
  });

  test('are none, and still have a place to be looked for', () => {
    const { sorted } = bucketsOf([], [], 2);
    assert.deepEqual(sorted.bounds, [0, 0, 0, 0]);
    assert.deepEqual([...sorted.starts], [0, 0, 0]);
  });

  test('are few in each, however many there are', () => {
    const points = Array.from({ length: 6400 }, (_, at) => [at % 80, Math.floor(at / 80)] as const);
    const { starts } = bucketsOf(points, new Array<number>(6400).fill(0), 1).sorted;
    const sizes = [...starts].slice(1).map((end, at) => end - starts[at]!);
    assert.ok(Math.max(...sizes) <= 128 && sizes.length >= 100);
  });

  test('in one line are not one bucket', () => {
    const points = Array.from({ length: 640 }, (_, at) => [at, 0] as const);
    const { columns, rows } = bucketsOf(points, new Array<number>(640).fill(0), 1).sorted;
    assert.deepEqual([columns >= 8, rows <= 2], [true, true]);
  });

  test('that lie outside are looked for in the nearest cell', () => {
    const cellOf = createCellFinder([0, 100, 0, 100], 4, 4);
    assert.deepEqual(
      [cellOf(-9, -9), cellOf(999, 0), cellOf(0, 999), cellOf(100, 100), cellOf(60, 30)],
      [0, 3, 12, 15, 6],
    );
  });
});

describe('who is pointed at on the canvas', () => {
  const scene = sceneOf(30, 20, 10);
  const prepared = prepareScene(scene);

  /** Looks at each of them. */
  function slowly({ x, y }: PaintScene, px: number, py: number, reach: number): number | undefined {
    let best: number | undefined;
    let least = reach * reach;
    for (let at = 0; at < x.length; at += 1) {
      const far = (x[at]! - px) ** 2 + (y[at]! - py) ** 2;
      if (far > least || (far === least && best !== undefined)) continue;
      [best, least] = [at, far];
    }
    return best;
  }

  test('is the nearest within reach, wherever one points', () => {
    const coordinate = fc.integer({ min: -40, max: 340 });
    fc.assert(
      fc.property(coordinate, coordinate, fc.integer({ min: 0, max: 60 }), (x, y, reach) => {
        assert.equal(findNode(prepared, HOME, { x, y }, reach), slowly(scene, x, y, reach));
      }),
      { numRuns: 500 },
    );
  });

  test('is found in pixels of the screen, however the picture is moved and zoomed', () => {
    const view = { left: -50, top: 20, scale: 4 };
    const [x, y] = [scene.x[100]! * 4 - 50, scene.y[100]! * 4 + 20];
    assert.equal(findNode(prepared, view, { x: x + 7, y }, 8), 100);
    assert.equal(findNode(prepared, view, { x: x + 9, y }, 8), undefined);
  });

  test('of two on one point is the first', () => {
    const twice = prepareScene({
      ...singleScene(
        { shape: 'circle', color: '#000', outline: 'none' },
        { color: '#000', line: 'solid', hasSeal: false },
      ),
      x: [5, 5, 90],
      y: [5, 5, 90],
    });
    assert.equal(findNode(twice, HOME, { x: 6, y: 5 }, 8), 0);
  });

  test('is nobody where nobody is', () => {
    assert.equal(findNode(prepareScene(sceneOf(0, 0, 10)), HOME, { x: 0, y: 0 }, 100), undefined);
  });
});
