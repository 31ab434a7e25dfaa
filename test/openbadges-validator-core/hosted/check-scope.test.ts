import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkScope } from '../../../packages/openbadges-validator-core/src/hosted/check-scope.js';
import { ASSERTION_URL, issuer } from '../../support/hosted-badge.js';

describe('checkScope', () => {
  it('passes where the issuer publishes', () => {
    assert.equal(checkScope(ASSERTION_URL, issuer()).outcome, 'pass');
  });

  it('fails elsewhere, and says where it should have been', () => {
    const check = checkScope('https://evil.test/1', issuer());
    assert.equal(check.outcome, 'fail');
    assert.ok(
      check.code === 'hosted.scope' &&
        check.allowed === 'atelier.example' &&
        check.url === 'https://evil.test/1',
    );
  });

  for (const id of ['urn:uuid:1', undefined, 'atelier']) {
    it(`only warns of an issuer named ${id ?? 'not at all'}, for no rule can be found`, () => {
      const check = checkScope(ASSERTION_URL, issuer({ id }));
      assert.deepEqual([check.outcome, check.code], ['warn', 'hosted.no_policy_domain']);
    });
  }
});
