import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { printable } from '../../../packages/cli/src/lib/printable.js';
import { escapeSteering, toSafeJson } from '../../../packages/cli/src/lib/to-safe-json.js';

// eslint-disable-next-line no-control-regex
const STEERING = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

describe('printable', () => {
  it('leaves words, accents, other scripts and joined emoji as they are', () => {
    for (const text of ['Réparer un vélo', 'مرحبا', '自転車', '👩🏽‍🔧', 'a\u200Cb'])
      assert.equal(printable(text), text);
  });

  it('makes one line of several', () => {
    assert.equal(printable(' a\r\n\tb\u2028c '), 'a b c');
  });

  it('shows that something steering stood there, and does not let it', () => {
    assert.equal(printable('a\u001b[31mb\u009bc\u202ed'), 'a\uFFFD[31mb\uFFFDc\uFFFDd');
  });

  it('cuts what is too long, between letters', () => {
    assert.equal(printable('🚲'.repeat(400)), `${'🚲'.repeat(250)}…`);
    assert.equal(printable(`a${'🚲'.repeat(400)}`), `a${'🚲'.repeat(249)}…`);
  });

  it('lets nothing steering through, whatever stands there', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !STEERING.test(printable(text))));
  });
});

describe('toSafeJson', () => {
  it('means the same, and steers nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const text = toSafeJson(value);
        assert.doesNotMatch(text.replaceAll('\n', ''), STEERING);
        assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('escapes what somebody else wrote, and nothing else of it', () => {
    assert.equal(escapeSteering('{"é":\t"\u009b\u202e"}'), '{"é":\t"\\u009b\\u202e"}');
  });
});
