import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anyGraph, type Edge } from '../graphs.js';
import { partsOf } from './parts.js';

const wavesFrom = (count: number, edges: readonly Edge[]) => partsOf(count, edges).waves;

describe('wavesOf', () => {
  it('has no wave for nobody', () => {
    const { order, starts, hasCircles } = wavesFrom(0, []);
    assert.deepEqual([[...order], [...starts], hasCircles], [[], [0], false]);
  });

  it('puts two communities that do not know each other side by side, both from the top', () => {
    const { layer, order, starts } = wavesFrom(5, [
      [0, 1],
      [3, 4],
      [4, 2],
    ]);
    assert.deepEqual([...layer], [0, 1, 2, 0, 1]);
    assert.deepEqual([...order], [0, 3, 1, 4, 2]);
    assert.deepEqual([...starts], [0, 2, 4, 5]);
  });

  it('puts all who learned from one in one wave, however many', () => {
    const star = Array.from({ length: 5_000 }, (_, learner): Edge => [0, learner + 1]);
    const { layer, starts } = wavesFrom(5_001, star);
    assert.deepEqual([...starts], [0, 1, 5_001]);
    assert.ok(layer.subarray(1).every((wave) => wave === 1));
  });

  it('goes as deep as a chain of five thousand', () => {
    const chain = Array.from({ length: 4_999 }, (_, person): Edge => [4_999 - person, 4_998 - person]);
    const { layer, hasCircles } = wavesFrom(5_000, chain);
    assert.deepEqual([layer[4_999], layer[0], hasCircles], [0, 4_999, false]);
  });

  it('takes the longest way down, not the first that it finds', () => {
    const { layer } = wavesFrom(4, [
      [0, 3],
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    assert.equal(layer[3], 3);
  });

  it('tells whether somebody learned round in a circle', () => {
    const line: Edge[] = [
      [0, 1],
      [1, 2],
    ];
    assert.equal(wavesFrom(3, line).hasCircles, false);
    assert.equal(wavesFrom(3, [...line, [2, 0]]).hasCircles, true);
    assert.equal(wavesFrom(3, [...line, [1, 1]]).hasCircles, true);
  });

  it('names everybody once, wave by wave and in each by rising numbers, whatever the graph', () => {
    fc.assert(
      fc.property(anyGraph(), ({ count, edges }) => {
        const { layer, order, starts } = wavesFrom(count, edges);
        const expected = Array.from({ length: count }, (_, person) => person).sort(
          (one, other) => (layer[one] ?? 0) - (layer[other] ?? 0) || one - other,
        );
        assert.deepEqual([...order], expected);
        assert.equal(starts.at(-1), count);
        for (let wave = 0; wave + 1 < starts.length; wave += 1)
          for (const person of order.subarray(starts[wave], starts[wave + 1]))
            assert.equal(layer[person], wave);
      }),
    );
  });

  it('leaves no wave empty', () => {
    fc.assert(
      fc.property(anyGraph(), ({ count, edges }) => {
        const { starts } = wavesFrom(count, edges);
        for (let wave = 0; wave + 1 < starts.length; wave += 1)
          assert.ok((starts[wave + 1] ?? 0) > (starts[wave] ?? 0), `wave ${wave} is empty`);
      }),
    );
  });
});
