import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  bringTogether,
  takeBack,
} from '../../../../../packages/recognition/src/cascade/layout/lib/bring-together.js';
import { anyDag, type Edge } from '../graphs.js';
import { childrenOf, partsOf } from './parts.js';

/** Three sources with three learners each. */
const THREE = Array.from({ length: 9 }, (_, at): Edge => [Math.floor(at / 3), at + 3]);

function bring(teacher: number, learner: number, isTurned: boolean, edges: readonly Edge[] = THREE) {
  const { forest, waves } = partsOf(12, edges);
  const moves = bringTogether(forest, waves.layer, teacher, learner, isTurned);
  return { children: childrenOf(forest), moves };
}

describe('bringTogether', () => {
  it('puts the part of the teacher beside that of the learner, who turns to its side', () => {
    const { children } = bring(0, 11, false);
    assert.deepEqual(children[12], [1, 0, 2]);
    assert.deepEqual(children[2], [11, 9, 10]);
  });

  it('lets the learner come instead where it is turned', () => {
    const { children } = bring(0, 11, true);
    assert.deepEqual(children[12], [0, 2, 1]);
    assert.deepEqual(children[2], [11, 9, 10]);
  });

  it('comes from the right as from the left', () => {
    const { children } = bring(2, 4, false);
    assert.deepEqual(children[12], [0, 2, 1]);
    assert.deepEqual(children[0], [3, 5, 4]);
  });

  it('brings two of one teacher side by side, and nothing else', () => {
    const { children } = bring(3, 5, false);
    assert.deepEqual(children[0], [4, 3, 5]);
    assert.deepEqual(children[12], [0, 1, 2]);
  });

  it('moves nobody where the two stand side by side already', () => {
    assert.deepEqual(bring(0, 6, false).moves, []);
    assert.deepEqual(bring(3, 4, false).moves, []);
  });

  it('moves nobody out of the part that she belongs to, and is taken back whole', () => {
    fc.assert(
      fc.property(anyDag(), fc.nat(), fc.boolean(), ({ count, edges }, drawn, isTurned) => {
        const { forest, waves, extras } = partsOf(count, edges);
        const many = extras.from.length;
        fc.pre(many > 0);
        const before = childrenOf(forest);
        const place = [...forest.place];
        const edge = drawn % many;
        const [from, to] = [extras.from[edge] ?? 0, extras.to[edge] ?? 0];
        const moves = bringTogether(forest, waves.layer, from, to, isTurned);
        const sorted = (lists: readonly number[][]) => lists.map((list) => [...list].sort());
        assert.deepEqual(sorted(childrenOf(forest)), sorted(before));
        for (const [at, child] of forest.children.entries()) assert.equal(forest.place[child], at);
        takeBack(forest, moves);
        assert.deepEqual(childrenOf(forest), before);
        assert.deepEqual([...forest.place], place);
      }),
    );
  });
});
