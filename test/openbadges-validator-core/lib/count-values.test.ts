import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { countValues } from '../../../packages/openbadges-validator-core/src/lib/count-values.js';

describe('countValues', () => {
  for (const [value, count] of [
    [null, 1],
    ['text', 1],
    [[], 1],
    [{}, 1],
    [{ a: 1, b: [2, 3] }, 5],
    [[[[]]], 3],
  ] as const) {
    it(`finds ${count} in ${JSON.stringify(value)}`, () => {
      assert.equal(countValues(value), count);
    });
  }

  it('finds in a list one more than in all of its items', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (items) => {
        const inside = items.reduce<number>((sum, item) => sum + countValues(item), 0);
        assert.equal(countValues(items), inside + 1);
      }),
    );
  });
});
