import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cutCircles } from '../../../../../packages/recognition/src/cascade/layout/lib/cut-circles.js';
import { neighboursOf } from '../../../../../packages/recognition/src/cascade/layout/lib/neighbours.js';
import { anyDag, anyGraph, graphFrom, type Edge } from '../graphs.js';
import { listsOf, partsOf } from './parts.js';

/** The edges that are cut, by both ends. */
function cutIn(count: number, edges: readonly Edge[], roots?: readonly number[]): string[] {
  const neighbours = neighboursOf(graphFrom(count, edges));
  const root = roots && Uint8Array.from({ length: count }, (_, person) => (roots.includes(person) ? 1 : 0));
  const cut = cutCircles(neighbours, root);
  return listsOf(neighbours.learners)
    .flatMap((ends, from) => ends.map((to) => `${from}-${to}`))
    .filter((_, edge) => cut[edge]);
}

describe('cutCircles', () => {
  it('cuts nothing where nobody learned round in a circle', () => {
    fc.assert(
      fc.property(anyDag(), ({ count, edges }) => {
        assert.deepEqual(cutIn(count, edges), []);
      }),
    );
  });

  it('cuts the edge back to where the way comes from, and leaves the way', () => {
    const edges: Edge[] = [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 1],
    ];
    assert.deepEqual(cutIn(4, edges), ['3-1']);
  });

  it('cuts a circle that no source leads to before its lowest number', () => {
    const edges: Edge[] = [
      [2, 3],
      [3, 1],
      [1, 2],
    ];
    assert.deepEqual(cutIn(4, edges), ['3-1']);
  });

  it('cuts each of two circles that do not touch, and those of one person', () => {
    const edges: Edge[] = [
      [0, 1],
      [1, 0],
      [2, 3],
      [3, 2],
      [4, 4],
    ];
    assert.deepEqual(cutIn(5, edges), ['1-0', '3-2', '4-4']);
  });

  it('begins with whoever counts as a source, also where others taught her', () => {
    const edges: Edge[] = [
      [0, 1],
      [1, 2],
      [2, 0],
    ];
    assert.deepEqual(cutIn(3, edges), ['2-0']);
    assert.deepEqual(cutIn(3, edges, [1]), ['0-1']);
    assert.deepEqual(cutIn(3, edges, [2]), ['1-2']);
  });

  it('keeps both circles through one person apart: one cut for each', () => {
    const edges: Edge[] = [
      [0, 1],
      [1, 0],
      [0, 2],
      [2, 0],
    ];
    assert.deepEqual(cutIn(3, edges), ['1-0', '2-0']);
  });

  it('leaves no circle, whatever the graph and whoever counts as a source', () => {
    const withRoots = anyGraph().chain(({ count, edges }) =>
      fc.record({
        count: fc.constant(count),
        edges: fc.constant(edges),
        roots: fc.array(fc.nat({ max: count - 1 }), { maxLength: 3 }),
      }),
    );
    fc.assert(
      fc.property(withRoots, ({ count, edges, roots }) => {
        const cut = new Set(cutIn(count, edges, roots));
        const rest = edges.filter(([from, to]) => !cut.has(`${from}-${to}`));
        assert.equal(partsOf(count, rest).waves.hasCircles, false);
      }),
    );
  });

  it('cuts one edge of a circle of five thousand, without a stack that runs over', () => {
    const circle = Array.from({ length: 5_000 }, (_, person): Edge => [person, (person + 1) % 5_000]);
    assert.deepEqual(cutIn(5_000, circle), ['4999-0']);
  });
});
