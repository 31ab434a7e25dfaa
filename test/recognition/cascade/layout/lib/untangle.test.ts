import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { countCrossings } from '../../../../../packages/recognition/src/cascade/layout/lib/crossings.js';
import { createSequence } from '../../../../../packages/recognition/src/cascade/layout/lib/sequence.js';
import { untangle } from '../../../../../packages/recognition/src/cascade/layout/lib/untangle.js';
import { anyDag, crossingsOf, type Edge } from '../graphs.js';
import { partsOf, pictureOf, type Parts } from './parts.js';

function untangled(parts: Parts): Parts {
  const { forest, waves, extras, placement, graph } = parts;
  untangle(forest, waves, extras, placement, graph.group);
  return parts;
}

describe('untangle', () => {
  it('leaves a picture without edges outside the forest as it is', () => {
    const edges: Edge[] = [
      [0, 1],
      [0, 2],
    ];
    const before = [...partsOf(3, edges).placement.x];
    assert.deepEqual([...untangled(partsOf(3, edges)).placement.x], before);
  });

  it('finds the picture without crossings where a source stands on the wrong side', () => {
    const edges: Edge[] = [
      [0, 3],
      [1, 4],
      [2, 5],
      [2, 3],
    ];
    const parts = partsOf(6, edges);
    assert.equal(crossingsOf(parts.graph, pictureOf(parts)), 1);
    assert.equal(crossingsOf(parts.graph, pictureOf(untangled(parts))), 0);
  });

  it('has as many crossings as it counted, and never more than before', () => {
    fc.assert(
      fc.property(anyDag(30), ({ count, edges }) => {
        const parts = partsOf(count, edges);
        const before = countCrossings(parts.extras, parts.waves, parts.placement);
        untangled(parts);
        const after = countCrossings(parts.extras, parts.waves, parts.placement);
        assert.ok(after <= before);
        assert.equal(after, crossingsOf(parts.graph, pictureOf(parts)));
      }),
    );
  });

  it('lets the picture stand where more than a thousand edges are outside the forest', () => {
    const sources = 3;
    const learners = 600;
    const edges = Array.from({ length: sources * learners }, (_, at): Edge => [
      at % sources,
      sources + Math.floor(at / sources),
    ]);
    const parts = partsOf(sources + learners, edges);
    assert.equal(parts.extras.from.length, 1_200);
    const before = [...parts.placement.x];
    assert.deepEqual([...untangled(parts).placement.x], before);
  });
});

describe('createSequence', () => {
  const take = (seed: number, many = 1_000): number[] => {
    const draw = createSequence(seed);
    return Array.from({ length: many }, draw);
  };

  it('is the same for the same seed, and another for another', () => {
    assert.deepEqual(take(7), take(7));
    assert.notDeepEqual(take(7), take(8));
  });

  it('goes from 0 up to below 1, and through all parts of it', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = take(seed);
        assert.ok(drawn.every((one) => one >= 0 && one < 1));
        assert.equal(new Set(drawn.map((one) => Math.floor(one * 10))).size, 10);
      }),
    );
  });

  it('does not stand still with the seed 0', () => {
    assert.ok(new Set(take(0, 10)).size > 1);
  });
});
