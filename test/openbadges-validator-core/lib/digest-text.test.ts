import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { digestText } from '../../../packages/openbadges-validator-core/src/lib/digest-text.js';
import { toHex } from '../../../packages/openbadges-validator-core/src/lib/to-hex.js';

const expected = (text: string) => createHash('sha256').update(text).digest('hex');
const digest = async (text: string) => toHex(new Uint8Array(await digestText(text, 'SHA-256')));

describe('digestText', () => {
  it('says the same as Node for any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        assert.equal(await digest(text), expected(text));
      }),
    );
  });

  for (const length of [21_845, 21_846, 65_536, 200_000]) {
    it(`reads all of ${length} letters of three bytes`, async () => {
      assert.equal(await digest('桜'.repeat(length)), expected('桜'.repeat(length)));
    });
  }

  it('does not mix texts that are digested at once', async () => {
    const texts = Array.from({ length: 40 }, (_, number) => `${number} `.repeat(number * 20));
    assert.deepEqual(await Promise.all(texts.map(digest)), texts.map(expected));
  });

  it('has the longer digest for P-384', async () => {
    const bytes = new Uint8Array(await digestText('Semer', 'SHA-384'));
    assert.equal(toHex(bytes), createHash('sha384').update('Semer').digest('hex'));
  });
});
