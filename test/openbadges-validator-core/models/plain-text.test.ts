import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { plainText } from '../../../packages/openbadges-validator-core/src/models/plain-text.js';

const HIDDEN = /[^\P{Cc}\t\n]|[\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;

describe('plainText', () => {
  for (const text of [
    'Réparer un vélo',
    'deux\nlignes\tet une tabulation',
    'می‌خواهم',
    'क्‍ष',
    '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿',
    'שלום עולם',
    'e\u0301\u0323',
    '',
  ]) {
    it(`leaves ${JSON.stringify(text)} as it is`, () => {
      assert.equal(plainText(text), text);
    });
  }

  for (const [what, text, expected] of [
    ['an override that turns a name around', 'Université\u202eegnaf', 'Universitéegnaf'],
    ['embeddings and isolates', 'a\u202ab\u202cc\u2066d\u2069', 'abcd'],
    ['marks of direction', 'a\u200eb\u200fc\u061cd', 'abcd'],
    ['letters that cannot be seen', 'Goo\u200bgle\u2060\ufeff', 'Google'],
    ['control characters', 'a\u0000b\u0007c\u001b[31md\u009b', 'abc[31md'],
    ['other ends of lines', 'a\r\nb\rc\u2028d\u2029e\u0085f\u000bg', 'a\nb\nc\nd\ne\nf\ng'],
    ['halves of letters', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
    ['towers of marks', `Z${'\u0301'.repeat(50)}a`, `Z${'\u0301'.repeat(8)}a`],
  ] as const) {
    it(`takes away ${what}`, () => {
      assert.equal(plainText(text), expected);
    });
  }

  it('ends a text that does not end, and not in the middle of a letter', () => {
    assert.equal(plainText('a'.repeat(30_000)), `${'a'.repeat(20_000)}…`);
    assert.equal(plainText(`${'a'.repeat(19_999)}😀😀`), `${'a'.repeat(19_999)}…`);
    assert.equal(plainText('a'.repeat(20_000)).length, 20_000);
  });

  it('leaves nothing hidden in any text, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const plain = plainText(text);
        assert.doesNotMatch(plain, HIDDEN);
        assert.doesNotThrow(() => encodeURIComponent(plain));
        assert.equal(plainText(plain), plain);
      }),
    );
  });

  it('takes long hostile texts in its stride', () => {
    const start = performance.now();
    for (const part of ['\u202e', '\u0301', 'a\u0301', '\r', '\ud800', ' '])
      plainText(part.repeat(1_000_000));
    assert.ok(performance.now() - start < 1500);
  });
});
