import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BadgeError } from '../../../packages/openbadges-validator-core/src/badge-error.js';
import { reasonOfGone } from '../../../packages/openbadges-validator-core/src/hosted/reason-of-gone.js';

const gone = (cause: unknown) =>
  new BadgeError(
    { code: 'fetch.http_status', url: 'https://a.example', host: 'a.example', status: 410 },
    { cause },
  );
const bytes = (text: string) => new TextEncoder().encode(text);

describe('reasonOfGone', () => {
  it('reads the reason in the body', () => {
    const body = bytes('{"revoked":true,"revocationReason":"Erreur"}');
    assert.deepEqual(reasonOfGone(gone(body)), { reason: 'Erreur' });
  });

  for (const cause of [
    undefined,
    bytes(''),
    bytes('<html>'),
    bytes('[1]'),
    bytes('{"revocationReason":5}'),
    new Error('x'),
  ]) {
    it('says nothing where there is none', () => {
      assert.deepEqual(reasonOfGone(gone(cause)), {});
    });
  }
});
