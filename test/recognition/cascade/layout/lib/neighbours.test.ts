import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { neighboursOf } from '../../../../../packages/recognition/src/cascade/layout/lib/neighbours.js';
import { anyGraph, graphFrom } from '../graphs.js';
import { listsOf } from './parts.js';

describe('neighboursOf', () => {
  it('has no lists for nobody, and empty ones for people without edges', () => {
    const none = neighboursOf(graphFrom(0, []));
    assert.deepEqual([listsOf(none.learners), listsOf(none.teachers)], [[], []]);
    const alone = neighboursOf(graphFrom(2, []));
    assert.deepEqual(
      [listsOf(alone.learners), listsOf(alone.teachers)],
      [
        [[], []],
        [[], []],
      ],
    );
  });

  it('lists an edge once that is there three times, and an edge to oneself at both ends', () => {
    const { learners, teachers } = neighboursOf(
      graphFrom(3, [
        [0, 2],
        [0, 1],
        [0, 2],
        [1, 1],
        [0, 2],
      ]),
    );
    assert.deepEqual(listsOf(learners), [[1, 2], [1], []]);
    assert.deepEqual(listsOf(teachers), [[], [0, 1], [0]]);
  });

  it('says of each person whom she taught and whom she learned from, by rising numbers', () => {
    fc.assert(
      fc.property(anyGraph(), ({ count, edges }) => {
        const { learners, teachers } = neighboursOf(graphFrom(count, edges));
        const sorted = (found: readonly number[]): number[] =>
          [...new Set(found)].sort((one, other) => one - other);
        for (let person = 0; person < count; person += 1) {
          const taught = edges.flatMap(([from, to]) => (from === person ? [to] : []));
          const learned = edges.flatMap(([from, to]) => (to === person ? [from] : []));
          assert.deepEqual(listsOf(learners)[person], sorted(taught));
          assert.deepEqual(listsOf(teachers)[person], sorted(learned));
        }
      }),
    );
  });
});
