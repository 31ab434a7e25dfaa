import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { md5 } from '../../../packages/openbadges-validator-core/src/lib/md5.js';

describe('md5', () => {
  it('says the same as Node for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        assert.equal(md5(bytes), createHash('md5').update(bytes).digest('hex'));
      }),
    );
  });

  it('says the same around the edge of a block', () => {
    for (let length = 50; length < 140; length += 1) {
      const bytes = new Uint8Array(length).fill(length);
      assert.equal(md5(bytes), createHash('md5').update(bytes).digest('hex'), `${length} bytes`);
    }
  });
});
