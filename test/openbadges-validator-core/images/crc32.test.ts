import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crc32 as trusted } from 'node:zlib';
import fc from 'fast-check';
import { crc32 } from '../../../packages/openbadges-validator-core/src/images/crc32.js';

describe('crc32', () => {
  it('gives the check value of its standard', () => {
    assert.equal(crc32(Buffer.from('123456789')), 0xcbf43926);
  });

  it('says the same as zlib for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        assert.equal(crc32(bytes), trusted(bytes));
      }),
    );
  });
});
