import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkTrust } from '../../../packages/openbadges-validator-core/src/checks/check-trust.js';
import type { VerifyOptions } from '../../../packages/openbadges-validator-core/src/verify-options.js';
import { buildSession } from '../../support/build-session.js';

const ISSUER = 'https://atelier.example/issuer';

function trust(issuer: string | undefined, trustedIssuers?: VerifyOptions['trustedIssuers']) {
  const [check, ...more] = checkTrust(issuer, buildSession({}, trustedIssuers && { trustedIssuers }));
  assert.deepEqual(more, []);
  assert.ok(check);
  return check;
}

describe('checkTrust', () => {
  it('tells the name under which the caller knows the issuer', () => {
    const check = trust(ISSUER, { [ISSUER]: 'Atelier de Cergy' });
    assert.deepEqual([check.outcome, check.code], ['pass', 'issuer.known']);
    assert.equal(check.code === 'issuer.known' && check.name, 'Atelier de Cergy');
  });

  it('tells the id where the caller keeps no names', () => {
    const check = trust(ISSUER, [ISSUER]);
    assert.equal(check.code === 'issuer.known' && check.name, ISSUER);
  });

  it('tells that it does not know the issuer, and weighs nothing by it', () => {
    const check = trust(ISSUER, []);
    assert.deepEqual([check.outcome, check.code], ['skipped', 'issuer.unknown']);
  });

  it('has nothing to say without a list, or without a proven issuer', () => {
    assert.equal(trust(ISSUER).outcome, 'skipped');
    assert.equal(trust(ISSUER).code, undefined);
    assert.equal(trust(undefined, [ISSUER]).code, undefined);
  });
});
