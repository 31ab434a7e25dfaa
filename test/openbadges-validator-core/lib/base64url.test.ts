import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  decodeBase64url,
  encodeBase64url,
} from '../../../packages/openbadges-validator-core/src/lib/base64url.js';

describe('base64url', () => {
  it('says the same as Node for any bytes, both ways', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64url');
        assert.equal(encodeBase64url(bytes), text);
        assert.deepEqual([...decodeBase64url(text)], [...bytes]);
      }),
    );
  });

  it('has one spelling for each value: what decodes, encodes to the same text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9_-]{0,12}$/), (text) => {
        const bytes = orNothing(() => decodeBase64url(text));
        assert.ok(bytes === undefined || encodeBase64url(bytes) === text);
      }),
    );
  });

  for (const [why, text] of [
    ['padding', 'QQ=='],
    ['the other alphabet', 'a+/b'],
    ['white space', 'QUJD\n'],
    ['an impossible length', 'QUJDR'],
    ['left-over bits', 'QR'],
    ['a letter outside ASCII', 'QUé'],
  ] as const) {
    it(`refuses ${why}`, () => {
      assert.throws(() => decodeBase64url(text), SyntaxError);
    });
  }
});

function orNothing<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
