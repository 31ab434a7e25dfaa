import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { layoutCascade } from '../../../../packages/recognition/src/cascade/layout/layout-cascade.js';
import type { CascadeLayout } from '../../../../packages/recognition/src/cascade/layout/layout-graph.js';
import { anyDag, anyGraph, crossingsOf, graphFrom, leastDistance, type Edge } from './graphs.js';

const qualities = ['fast', 'fine'] as const;
const anyQuality = fc.constantFrom(...qualities);

describe('layoutCascade', () => {
  it('lays out nobody, and one', () => {
    const none = layoutCascade(graphFrom(0, []));
    assert.deepEqual([none.x.length, none.width, none.height, none.back], [0, 0, 0, undefined]);
    const one = layoutCascade(graphFrom(1, []));
    assert.deepEqual([[...one.x], [...one.layer], one.width, one.height], [[0], [0], 0, 0]);
  });

  it('puts a teacher in the middle above hers, and each wave below the last', () => {
    const { x, y, layer, width, height } = layoutCascade(
      graphFrom(4, [
        [0, 1],
        [0, 2],
        [2, 3],
      ]),
    );
    assert.deepEqual([...x], [0.5, 0, 1, 1]);
    assert.deepEqual([...y], [0, 1, 1, 2]);
    assert.deepEqual([...layer], [0, 1, 1, 2]);
    assert.deepEqual([width, height], [1, 2]);
  });

  it('puts who learned twice below both', () => {
    const { layer } = layoutCascade(
      graphFrom(4, [
        [0, 1],
        [1, 2],
        [0, 3],
        [2, 3],
      ]),
    );
    assert.deepEqual([...layer], [0, 1, 2, 3]);
  });

  it('leads every edge downward where there is no circle, and marks none', () => {
    fc.assert(
      fc.property(anyDag(), anyQuality, ({ count, edges }, quality) => {
        const { y, back } = layoutCascade(graphFrom(count, edges), { quality });
        assert.equal(back, undefined);
        for (const [from, to] of edges) assert.ok((y[from] ?? NaN) < (y[to] ?? NaN));
      }),
    );
  });

  it('puts each person in the lowest wave that her teachers ask for', () => {
    fc.assert(
      fc.property(anyDag(), ({ count, edges }) => {
        const { layer } = layoutCascade(graphFrom(count, edges));
        for (let person = 0; person < count; person += 1) {
          const above = edges.flatMap(([from, to]) => (to === person ? [layer[from] ?? NaN] : []));
          assert.equal(layer[person], above.length === 0 ? 0 : 1 + Math.max(...above));
        }
      }),
    );
  });

  it('marks exactly the edges that do not lead down, and each of them closes a circle', () => {
    fc.assert(
      fc.property(anyGraph(), anyQuality, ({ count, edges }, quality) => {
        const { y, back } = layoutCascade(graphFrom(count, edges), { quality });
        edges.forEach(([from, to], edge) => {
          const isDown = (y[from] ?? NaN) < (y[to] ?? NaN);
          assert.equal(back?.[edge] ?? 0, isDown ? 0 : 1);
          if (!isDown) assert.ok(leadsTo(to, from, edges), `${from} to ${to} closes no circle`);
        });
      }),
    );
  });

  it('keeps everybody at least 1 apart from her neighbours, and nobody left of 0 or right of the width', () => {
    fc.assert(
      fc.property(anyGraph(), anyQuality, ({ count, edges }, quality) => {
        const layout = layoutCascade(graphFrom(count, edges), { quality });
        assert.ok(leastDistance(layout) >= 1);
        assert.ok(layout.x.every((at) => at >= 0 && at <= layout.width));
        assert.equal(layout.height, Math.max(...layout.y));
      }),
    );
  });

  it('comes to the same picture in whatever order the edges are, and however often each is there', () => {
    const shuffled = anyGraph().chain(({ count, edges }) =>
      fc.record({
        count: fc.constant(count),
        edges: fc.constant(edges),
        others: fc.shuffledSubarray([...edges, ...edges], {
          minLength: edges.length * 2,
          maxLength: edges.length * 2,
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, anyQuality, ({ count, edges, others }, quality) => {
        const one = layoutCascade(graphFrom(count, edges), { quality });
        const other = layoutCascade(graphFrom(count, others), { quality });
        assert.deepEqual(one.x, other.x);
        assert.deepEqual(one.layer, other.layer);
      }),
    );
  });

  it('changes nothing of what it is given', () => {
    const graph = graphFrom(
      3,
      [
        [1, 2],
        [0, 1],
        [2, 0],
      ],
      [2, 1, 1],
    );
    const before = structuredClone(graph);
    layoutCascade(graph);
    assert.deepEqual(graph, before);
  });

  it('never has more crossings when it looks for fewer', () => {
    let better = 0;
    fc.assert(
      fc.property(anyDag(), ({ count, edges }) => {
        const graph = graphFrom(count, edges);
        const [fast, fine] = qualities.map((quality) =>
          crossingsOf(graph, layoutCascade(graph, { quality })),
        );
        assert.ok((fine ?? NaN) <= (fast ?? NaN), `${fine} instead of ${fast}`);
        if ((fine ?? NaN) < (fast ?? NaN)) better += 1;
      }),
      { seed: 1 },
    );
    assert.ok(better > 10, `it found fewer in ${better} cases only`);
  });

  it('walks down a line of a hundred thousand people', () => {
    const edges = Array.from({ length: 99_999 }, (_, person): Edge => [person, person + 1]);
    assert.equal(layoutCascade(graphFrom(100_000, edges)).height, 99_999);
    const circle = layoutCascade(graphFrom(100_000, [...edges, [99_999, 0]]));
    assert.equal(circle.height, 99_999);
    assert.equal(circle.back?.lastIndexOf(1), 99_999);
  });
});

describe('circles', () => {
  it('are cut where they lead back to the source, whatever the numbers', () => {
    const edges: readonly Edge[] = [
      [2, 1],
      [1, 0],
      [0, 1],
    ];
    assert.deepEqual([...(layoutCascade(graphFrom(3, edges)).back ?? [])], [0, 0, 1]);
  });

  it('are cut before whoever counts as a source', () => {
    const edges: readonly Edge[] = [
      [0, 1],
      [1, 0],
    ];
    const cut = (root: number[]) => [
      ...(layoutCascade({ ...graphFrom(2, edges), root: Uint8Array.from(root) }).back ?? []),
    ];
    assert.deepEqual(cut([1, 0]), [0, 1]);
    assert.deepEqual(cut([0, 1]), [1, 0]);
  });

  it('of one person alone are marked', () => {
    assert.deepEqual([...(layoutCascade(graphFrom(1, [[0, 0]])).back ?? [])], [1]);
  });
});

describe('gardens', () => {
  it('stand together under one teacher', () => {
    const edges = Array.from({ length: 9 }, (_, learner): Edge => [0, learner + 1]);
    const groups = [0, 1, 2, 3, 1, 2, 3, 1, 2, 3];
    const { x } = layoutCascade(graphFrom(10, edges, groups));
    const inOrder = groups.slice(1).map((group, learner) => ({ group, at: x[learner + 1] ?? NaN }));
    inOrder.sort((one, other) => one.at - other.at);
    assert.deepEqual(
      inOrder.map(({ group }) => group),
      [1, 1, 1, 2, 2, 2, 3, 3, 3],
    );
  });

  it('are torn apart for fewer crossings alone', () => {
    let torn = 0;
    fc.assert(
      fc.property(anyDag(), fc.array(fc.nat({ max: 3 }), { minLength: 60, maxLength: 60 }), (dag, groups) => {
        const graph = graphFrom(dag.count, dag.edges, groups.slice(0, dag.count));
        const [fast, fine] = (['fast', 'fine'] as const).map((quality) => layoutCascade(graph, { quality }));
        if (!fast || !fine) return;
        const [borders, finer] = [bordersOf(fast, groups), bordersOf(fine, groups)];
        if (finer <= borders) return;
        torn += 1;
        assert.ok(crossingsOf(graph, fine) < crossingsOf(graph, fast));
      }),
      { seed: 1 },
    );
    assert.ok(torn > 0, 'no garden was ever torn apart: nothing was tried');
  });
});

/** How often one garden ends and another begins among neighbours in a wave. */
function bordersOf({ x, layer }: CascadeLayout, groups: readonly number[]): number {
  const people = Array.from(x, (at, person) => ({ at, wave: layer[person] ?? 0, group: groups[person] }));
  people.sort((one, other) => one.wave - other.wave || one.at - other.at);
  return people.filter(({ wave, group }, index) => {
    const before = people[index - 1];
    return before?.wave === wave && before.group !== group;
  }).length;
}

/** Whether a way leads from one to the other. */
function leadsTo(from: number, to: number, edges: readonly Edge[]): boolean {
  const reached = new Set([from]);
  for (const person of reached) for (const [one, other] of edges) if (one === person) reached.add(other);
  return reached.has(to);
}
