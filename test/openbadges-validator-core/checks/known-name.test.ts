import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { knownName } from '../../../packages/openbadges-validator-core/src/checks/known-name.js';

const ISSUER = 'https://atelier.example/issuer';

describe('knownName', () => {
  it('gives the name that the caller keeps, or the id itself', () => {
    assert.equal(knownName(ISSUER, { [ISSUER]: 'Atelier de Cergy' }), 'Atelier de Cergy');
    assert.equal(knownName(ISSUER, [ISSUER]), ISSUER);
  });

  for (const list of [undefined, [], {}, ['https://atelier.example'], { toString: 'x' }, [`${ISSUER}/`]]) {
    it(`knows nothing of the issuer by ${JSON.stringify(list)}`, () => {
      assert.equal(knownName(ISSUER, list as never), undefined);
    });
  }

  it('does not take inherited members for names', () => {
    assert.equal(knownName('toString', {}), undefined);
    assert.equal(knownName('__proto__', {}), undefined);
    assert.equal(knownName('constructor', {}), undefined);
  });
});
