import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readStatusValue } from '../../../packages/openbadges-validator-core/src/status/read-status-value.js';

describe('readStatusValue', () => {
  it('counts from the leftmost bit of the first byte', () => {
    const bits = Uint8Array.from([0b10000001, 0b01000000]);
    const ones = Array.from({ length: 16 }, (_, index) => readStatusValue(bits, index, 1));
    assert.deepEqual(ones, [1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]);
  });

  it('reads several bits as one number, across bytes', () => {
    assert.equal(readStatusValue(Uint8Array.from([0b00000001, 0b10000000]), 2, 3), 0b011);
    assert.equal(readStatusValue(Uint8Array.from([0xff, 0x0f]), 1, 8), 0x0f);
  });

  it('has no answer past the end', () => {
    const bits = new Uint8Array(2);
    assert.equal(readStatusValue(bits, 15, 1), 0);
    assert.equal(readStatusValue(bits, 16, 1), undefined);
    assert.equal(readStatusValue(bits, 5, 3), undefined);
    assert.equal(readStatusValue(bits, Number.MAX_SAFE_INTEGER, 8), undefined);
  });

  it('agrees with the bits written out as text', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 20 }),
        fc.nat(200),
        fc.integer({ min: 1, max: 8 }),
        (bits, index, size) => {
          const text = [...bits].map((byte) => byte.toString(2).padStart(8, '0')).join('');
          const part = text.slice(index * size, (index + 1) * size);
          assert.equal(
            readStatusValue(bits, index, size),
            part.length < size ? undefined : parseInt(part, 2),
          );
        },
      ),
    );
  });
});
