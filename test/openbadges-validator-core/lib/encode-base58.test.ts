import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decodeBase58 } from '../../../packages/openbadges-validator-core/src/lib/base58.js';
import { encodeBase58 } from '../../../packages/openbadges-validator-core/src/lib/encode-base58.js';
import { textbookBase58 } from '../../support/textbook-base58.js';

describe('encodeBase58', () => {
  for (const [hex, text] of [
    ['', ''],
    ['00', '1'],
    ['0000', '11'],
    ['61', '2g'],
    ['68656c6c6f20776f726c64', 'StV1DL6CwTryKyV'],
    ['ff', '5Q'],
  ] as const) {
    it(`writes ${hex || 'nothing'}`, () => assert.equal(encodeBase58(Buffer.from(hex, 'hex')), text));
  }

  it('writes any bytes as the textbook does, and so that they are read back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) => {
        const text = encodeBase58(bytes);
        assert.equal(text, textbookBase58(bytes));
        assert.deepEqual(decodeBase58(text), bytes);
      }),
    );
  });
});
