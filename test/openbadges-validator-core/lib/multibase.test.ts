import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeMultibase } from '../../../packages/openbadges-validator-core/src/lib/multibase.js';

describe('decodeMultibase', () => {
  it('reads base58btc after z and base64url after u', () => {
    assert.equal(Buffer.from(decodeMultibase('zStV1DL6CwTryKyV')).toString(), 'hello world');
    assert.equal(Buffer.from(decodeMultibase('uaGVsbG8gd29ybGQ')).toString(), 'hello world');
  });

  for (const text of [
    '',
    'z',
    'u',
    'm aGVsbG8',
    'f68656c6c6f',
    'ZStV1DL6CwTryKyV',
    'U-_',
    'uaGVsbG8=',
    'z0',
  ]) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      assert.throws(() => decodeMultibase(text), SyntaxError);
    });
  }
});
