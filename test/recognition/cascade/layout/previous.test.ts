import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { carryOver } from '../../../../packages/recognition/src/cascade/layout/carry-over.js';
import { layoutCascade } from '../../../../packages/recognition/src/cascade/layout/layout-cascade.js';
import { anyDag, graphFrom, leastDistance, type Edge } from './graphs.js';

const idsUpTo = (count: number): string[] => Array.from({ length: count }, (_, person) => String(person));

describe('a layout with an earlier one', () => {
  it('leaves everybody who is still in her wave exactly where she was when one is added', () => {
    const added = anyDag().chain(({ count, edges }) =>
      fc.record({
        count: fc.constant(count),
        edges: fc.constant(edges),
        teachers: fc.array(fc.nat({ max: count - 1 }), { maxLength: 2 }),
        learners: fc.array(fc.nat({ max: count - 1 }), { maxLength: 1 }),
      }),
    );
    fc.assert(
      fc.property(added, ({ count, edges, teachers, learners }) => {
        const before = layoutCascade(graphFrom(count, edges));
        const more: Edge[] = [
          ...edges,
          ...teachers.map((teacher): Edge => [teacher, count]),
          ...learners.map((learner): Edge => [count, learner]),
        ];
        const graph = graphFrom(count + 1, more);
        const previous = carryOver(idsUpTo(count), before, idsUpTo(count + 1));
        const after = layoutCascade(graph, { previous });
        const plain = layoutCascade(graph);
        assert.deepEqual(after.layer, plain.layer);
        assert.deepEqual(after.back, plain.back);
        const moved = after.layer.reduce(
          (sum, layer, person) => sum + (before.layer[person] === layer ? 0 : 1),
          0,
        );
        assert.ok(leastDistance(after) >= 1);
        assert.ok(after.x.every((at) => at >= 0 && at <= after.width));
        if (moved > 32) return;
        for (let person = 0; person < count; person += 1)
          if (before.layer[person] === after.layer[person]) assert.equal(after.x[person], before.x[person]);
      }),
    );
  });

  it('puts the new one as near to her teacher as there is room', () => {
    const edges: Edge[] = [
      [0, 2],
      [1, 3],
      [1, 4],
    ];
    const before = layoutCascade(graphFrom(5, edges));
    const previous = carryOver(idsUpTo(5), before, idsUpTo(6));
    const { x } = layoutCascade(graphFrom(6, [...edges, [1, 5]]), { previous });
    assert.deepEqual([...x].slice(0, 5), [...before.x]);
    assert.equal(x[5], Math.max(x[3] ?? NaN, x[4] ?? NaN) + 1);
  });

  it('says the same when it is asked again', () => {
    fc.assert(
      fc.property(anyDag(), ({ count, edges }) => {
        const graph = graphFrom(count, edges);
        const before = layoutCascade(graph);
        const previous = carryOver(idsUpTo(count), before, idsUpTo(count));
        assert.deepEqual(layoutCascade(graph, { previous }), before);
      }),
    );
  });

  it('lays everything out anew where most are new', () => {
    const edges = Array.from({ length: 99 }, (_, person): Edge => [person >> 1, person + 1]);
    const graph = graphFrom(100, edges);
    const before = { x: Float64Array.of(7), layer: Uint32Array.of(0) };
    const previous = carryOver(['0'], before, idsUpTo(100));
    assert.deepEqual(layoutCascade(graph, { previous }), layoutCascade(graph));
  });
});

describe('carryOver', () => {
  it('finds people again by their ids, whatever their numbers are now', () => {
    const before = { x: Float64Array.of(3, 4), layer: Uint32Array.of(0, 1) };
    const { x, layer } = carryOver(['a', 'c'], before, ['b', 'c', 'a']);
    assert.deepEqual([...x], [NaN, 4, 3]);
    assert.deepEqual([...layer], [-1, 1, 0]);
  });
});
