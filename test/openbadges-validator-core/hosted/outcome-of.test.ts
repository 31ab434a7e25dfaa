import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf } from '../../../packages/openbadges-validator-core/src/hosted/outcome-of.js';

const answered = (status: number) =>
  outcomeOf({ code: 'fetch.http_status', url: 'https://a.example', host: 'a.example', status });

describe('outcomeOf', () => {
  it('takes it for an answer when a host says that there is nothing', () => {
    assert.equal(answered(404), 'fail');
    assert.equal(answered(410), 'fail');
  });

  for (const status of [400, 401, 403, 408, 429, 500, 502, 503]) {
    it(`learns nothing from ${status}`, () => {
      assert.equal(answered(status), 'unchecked');
    });
  }

  it('learns nothing from a network that does not answer', () => {
    assert.equal(outcomeOf({ code: 'fetch.not_available', url: 'https://a.example' }), 'unchecked');
    assert.equal(
      outcomeOf({ code: 'fetch.blocked_by_cors', url: 'https://a.example', host: 'a.example' }),
      'unchecked',
    );
    assert.equal(outcomeOf({ code: 'crypto.unavailable', algorithm: 'RS256' }), 'unchecked');
  });

  it('fails for what was found to be wrong', () => {
    assert.equal(outcomeOf({ code: 'key.not_issuers', key: 'k', issuer: 'i' }), 'fail');
    assert.equal(outcomeOf({ code: 'model.value', path: 'badge' }), 'fail');
    assert.equal(outcomeOf({ code: 'hosted.id_mismatch', expected: 'a', found: 'b' }), 'fail');
  });
});
