import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { workOf } from '../../../packages/openbadges-validator-core/src/lib/work-of.js';
import type { Json } from '../../../packages/openbadges-validator-core/src/json.js';
import { WORK_LIMITS } from '../../../packages/openbadges-validator-core/src/limits.js';
import { buildCredential } from '../fixtures/build-credential.js';

describe('workOf', () => {
  for (const [value, work] of [
    [null, 1],
    ['text', 1],
    [[], 1],
    [[1, 2], 3],
    [[[[]]], 3],
    [{}, 17],
    [{ id: 'urn:a' }, 2],
    [{ '@id': 'urn:a', b: [2, 3] }, 5],
    [{ a: { id: 'urn:a' } }, 19],
  ] as const) {
    it(`finds ${work} in ${JSON.stringify(value)}`, () => {
      assert.equal(workOf(value), work);
    });
  }

  it('finds in a list one more than in all of its items', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue() as fc.Arbitrary<Json>), (items) => {
        assert.equal(
          workOf(items),
          items.reduce<number>((sum, item) => sum + workOf(item), 1),
        );
      }),
    );
  });

  it('finds so little in a badge that a hundred of them would be no trouble', () => {
    assert.ok(workOf(buildCredential('did:example:a') as Json) < WORK_LIMITS.values / 100);
  });
});
