import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkTrust } from '../../../packages/openbadges-validator-core/src/checks/check-trust.js';

const ISSUER = 'https://atelier.example/issuer';

describe('checkTrust', () => {
  it('tells the name under which the caller knows the issuer', () => {
    const check = checkTrust(ISSUER, { [ISSUER]: 'Atelier de Cergy' });
    assert.deepEqual([check.outcome, check.code], ['pass', 'issuer.known']);
    assert.equal(check.code === 'issuer.known' && check.name, 'Atelier de Cergy');
  });

  it('tells the id where the caller keeps no names', () => {
    const check = checkTrust(ISSUER, [ISSUER]);
    assert.equal(check.code === 'issuer.known' && check.name, ISSUER);
  });

  for (const list of [[], {}, ['https://atelier.example'], { toString: 'x' }, [`${ISSUER}/`]]) {
    it(`does not find the issuer in ${JSON.stringify(list)}, and weighs nothing by it`, () => {
      const check = checkTrust(ISSUER, list as never);
      assert.deepEqual([check.outcome, check.code], ['skipped', 'issuer.unknown']);
    });
  }

  it('does not take inherited members for names', () => {
    assert.equal(checkTrust('toString', {}).code, 'issuer.unknown');
    assert.equal(checkTrust('__proto__', {}).code, 'issuer.unknown');
  });

  it('has nothing to say without a list, or without a proven issuer', () => {
    assert.deepEqual(checkTrust(ISSUER, undefined), {
      id: 'trust',
      outcome: 'skipped',
      source: checkTrust(ISSUER, []).source,
    });
    assert.equal(checkTrust(undefined, [ISSUER]).code, undefined);
  });
});
