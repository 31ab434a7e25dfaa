import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compareCodePoints } from '../../../packages/openbadges-validator-core/src/lib/compare-code-points.js';

/** The bytes of UTF-8 stand in the order of code points. */
const byBytes = (first: string, second: string) => Buffer.compare(Buffer.from(first), Buffer.from(second));

describe('compareCodePoints', () => {
  it('orders as the bytes of UTF-8 do', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '\ud7ff', '\ue000', '\uffff', '𝄞', '😀') });
    fc.assert(
      fc.property(text, text, (first, second) => {
        assert.equal(Math.sign(compareCodePoints(first, second)), byBytes(first, second));
      }),
      { numRuns: 1000 },
    );
  });

  it('differs from the order of code units where it must', () => {
    assert.ok(compareCodePoints('\uffff', '😀') < 0);
    assert.ok('\uffff' > '😀');
  });
});
