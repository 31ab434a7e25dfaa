import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decodeBase58 } from '../../../packages/openbadges-validator-core/src/lib/base58.js';
import { textbookBase58 } from '../../support/textbook-base58.js';

describe('decodeBase58', () => {
  for (const [text, hex] of [
    ['', ''],
    ['1', '00'],
    ['11', '0000'],
    ['2g', '61'],
    ['StV1DL6CwTryKyV', '68656c6c6f20776f726c64'],
    ['1112', '00000001'],
    ['5Q', 'ff'],
  ] as const) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.equal(Buffer.from(decodeBase58(text)).toString('hex'), hex);
    });
  }

  it('gives back whatever bytes were written, zeros in front included', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        assert.deepEqual([...decodeBase58(textbookBase58(bytes))], [...bytes]);
      }),
    );
  });

  for (const letter of ['0', 'O', 'I', 'l', ' ', '+', 'é']) {
    it(`refuses the letter ${JSON.stringify(letter)}`, () => {
      assert.throws(() => decodeBase58(`2${letter}g`), SyntaxError);
    });
  }

  it('refuses to work long on long text', () => {
    assert.throws(() => decodeBase58('z'.repeat(1025)), SyntaxError);
    assert.equal(decodeBase58('1'.repeat(1024)).length, 1024);
  });
});
