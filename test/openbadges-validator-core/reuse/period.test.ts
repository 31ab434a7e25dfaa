import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePeriod } from '../../../packages/openbadges-validator-core/src/reuse/parse-period.js';
import { isWithin, overlap } from '../../../packages/openbadges-validator-core/src/reuse/period.js';

describe('a period', () => {
  it('holds its beginning and not its end', () => {
    assert.deepEqual(
      [9, 10, 19, 20].map((time) => isWithin(time, { from: 10, until: 20 })),
      [false, true, true, false],
    );
  });

  it('may have no beginning and no end', () => {
    assert.ok(isWithin(-1e15, { from: null, until: 20 }));
    assert.ok(isWithin(1e15, { from: 10, until: null }));
  });

  it('overlaps with another where both hold', () => {
    assert.deepEqual(overlap({ from: 1, until: 9 }, { from: 3, until: 12 }), { from: 3, until: 9 });
    assert.deepEqual(overlap({ from: null, until: null }, { from: 3, until: null }), {
      from: 3,
      until: null,
    });
    assert.deepEqual(overlap({ from: 1, until: null }, { from: null, until: 5 }), { from: 1, until: 5 });
  });

  it('is read from outside with care', () => {
    assert.deepEqual(parsePeriod({ from: 1, until: null }), { from: 1, until: null });
    for (const wrong of [null, undefined, 3, 'x', {}, { from: 1 }, { from: '1', until: 2 }, [1, 2]])
      assert.equal(parsePeriod(wrong), undefined);
  });
});
