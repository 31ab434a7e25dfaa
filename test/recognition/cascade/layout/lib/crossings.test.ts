import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { countCrossings } from '../../../../../packages/recognition/src/cascade/layout/lib/crossings.js';
import { anyDag, anyGraph, crossingsOf, graphFrom, type Edge } from '../graphs.js';
import { partsOf, pictureOf } from './parts.js';

const count = (people: number, edges: readonly Edge[]): number => {
  const { extras, waves, placement } = partsOf(people, edges);
  return countCrossings(extras, waves, placement);
};

/** Two teachers with two learners each; further edges lead from one side to the other. */
const TWO: readonly Edge[] = [
  [0, 2],
  [0, 3],
  [1, 4],
  [1, 5],
];

/** Twenty people who learned from many. */
const person = fc.nat({ max: 19 });
const anyWeb = fc.array(fc.tuple(person, person), { minLength: 60, maxLength: 100 });

describe('extrasOf', () => {
  it('has nothing where everybody has one teacher', () => {
    assert.equal(partsOf(6, TWO).extras.from.length, 0);
  });

  it('has each edge that the forest leaves out, once, and none that leads up', () => {
    const edges: Edge[] = [...TWO, [1, 2], [1, 2], [4, 1], [3, 3]];
    const { from, to, top, bottom } = partsOf(6, edges).extras;
    assert.deepEqual([[...from], [...to], [...top], [...bottom]], [[1], [2], [0], [1]]);
  });

  it('makes the forest and itself up to all that leads down', () => {
    fc.assert(
      fc.property(anyGraph(), ({ count: people, edges }) => {
        const { extras, forest, waves } = partsOf(people, edges);
        const down = new Set(
          edges
            .filter(([from, to]) => (waves.layer[from] ?? NaN) < (waves.layer[to] ?? NaN))
            .map(([from, to]) => `${from}-${to}`),
        );
        const drawn = [
          ...Array.from(extras.from, (from, edge) => `${from}-${extras.to[edge]}`),
          ...Array.from(forest.parent, (parent, person) => `${parent}-${person}`),
        ].filter((edge) => !edge.startsWith(`${people}-`));
        assert.equal(drawn.length, down.size);
        assert.deepEqual(new Set(drawn), down);
      }),
    );
  });
});

describe('countCrossings', () => {
  it('counts the edges of the forest that a line leads over', () => {
    assert.equal(count(6, TWO), 0);
    assert.equal(count(6, [...TWO, [1, 3]]), 0);
    assert.equal(count(6, [...TWO, [1, 2]]), 1);
    const further: Edge[] = [
      [0, 3],
      [1, 4],
      [2, 5],
    ];
    assert.equal(count(6, [...further, [2, 3]]), 1);
    assert.equal(count(6, [...further, [1, 3]]), 0);
  });

  it('counts two lines that cross, and not those that share an end', () => {
    assert.equal(count(6, [...TWO, [1, 3], [0, 4]]), 1);
    assert.equal(count(6, [...TWO, [0, 4], [0, 5]]), 1);
    assert.equal(count(6, [...TWO, [1, 2], [1, 3]]), 1);
  });

  it('counts over as many waves as a line goes through', () => {
    const edges: Edge[] = [
      [0, 1],
      [1, 2],
      [2, 3],
      [4, 3],
    ];
    assert.equal(count(5, edges), 0);
    const between: Edge[] = [...edges, [5, 6], [6, 7], [0, 8], [8, 9], [9, 7]];
    const parts = partsOf(10, between);
    assert.equal(
      countCrossings(parts.extras, parts.waves, parts.placement),
      crossingsOf(parts.graph, pictureOf(parts)),
    );
  });

  it('comes to what looking at each pair comes to', () => {
    let most = 0;
    fc.assert(
      fc.property(anyWeb, (drawn) => {
        const people = 20;
        const edges = drawn.flatMap(([one, other]): Edge[] => (one < other ? [[one, other]] : []));
        const parts = partsOf(people, edges);
        const ours = countCrossings(parts.extras, parts.waves, parts.placement);
        const naive = crossingsOf(graphFrom(people, edges), pictureOf(parts));
        most = Math.max(most, naive);
        assert.equal(ours, naive);
      }),
      { seed: 1, numRuns: 300 },
    );
    assert.ok(most > 20, `the worst picture had ${most} crossings only`);
  });

  it('counts no further than it is asked to, and says then that there are more', () => {
    fc.assert(
      fc.property(anyDag(30), fc.nat({ max: 30 }), ({ count: people, edges }, limit) => {
        const { extras, waves, placement } = partsOf(people, edges);
        const all = countCrossings(extras, waves, placement);
        const some = countCrossings(extras, waves, placement, limit);
        if (all <= limit) assert.equal(some, all);
        else assert.ok(some > limit && some <= all, `${some} of ${all} at most ${limit}`);
      }),
    );
  });
});
