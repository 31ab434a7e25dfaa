import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { detectInput } from '../../../packages/openbadges-validator-core/src/intake/detect-input.js';

describe('detectInput', () => {
  for (const [text, format] of [
    ['{"a":1}', 'json'],
    ['[', 'json'],
    ['<svg/>', 'svg'],
    ['https://example.org/badges/1', 'url'],
    ['HTTP://example.org', 'url'],
    ['aGVh.cGF5.c2ln', 'jws'],
    ['aGVh.cGF5.', 'jws'],
    ['https://', undefined],
    ['https://exa mple.org', undefined],
    ['javascript:alert(1)', undefined],
    ['data:application/json,{}', undefined],
    ['ftp://example.org/1', undefined],
    ['file:///etc/passwd', undefined],
    ['aGVh.cGF5', undefined],
    ['aGVh.cGF5.c2ln.eHg', undefined],
    ['.cGF5.c2ln', undefined],
    ['5', undefined],
    ['null', undefined],
    ['Ceci n’est pas un badge', undefined],
    ['', undefined],
  ] as const) {
    it(`takes ${JSON.stringify(text)} for ${format ?? 'nothing'}`, () => {
      assert.equal(detectInput(text), format);
    });
  }

  it('knows a PNG by the whole of its signature', () => {
    const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
    assert.equal(detectInput(Uint8Array.from(signature)), 'png');
    assert.equal(detectInput(Uint8Array.from(signature.slice(0, 7))), undefined);
    assert.equal(detectInput(new Uint8Array()), undefined);
  });
});
