import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSameCredential } from '../../packages/openbadges-validator-core/src/is-same-credential.js';
import { openBadge } from '../support/open-badge.js';

const issuer = 'https://atelier.example/équipe';
const id = 'https://atelier.example/badges/7';

describe('isSameCredential', () => {
  for (const [why, a, b] of [
    ['it is the same', { issuer, id }, { issuer, id }],
    ['one is newer', { issuer, id, validFrom: '2026' }, { issuer, id, validFrom: '2027' }],
    ['one writes its issuer out', { issuer, id }, { issuer: { id: issuer, name: 'Atelier' }, id }],
    ['one encodes letters', { issuer, id }, { issuer: encodeURI(issuer), id }],
    ['one has white space around', { issuer, id }, { issuer: ` ${issuer}\n`, id: `\t${id}` }],
    ['a percent sign encodes nothing', { issuer, id: 'urn:100%' }, { issuer, id: 'urn:100%' }],
  ] as const) {
    it(`says yes where ${why}`, () => {
      assert.equal(isSameCredential(a, b), true);
      assert.equal(isSameCredential(b, a), true);
    });
  }

  for (const [why, a, b] of [
    ['the ids differ', { issuer, id }, { issuer, id: `${id}/` }],
    ['the issuers differ', { issuer, id }, { issuer: 'did:web:autre.example', id }],
    ['one has no id', { issuer, id }, { issuer }],
    ['neither has', { issuer }, { issuer }],
    ['neither has an issuer', { id }, { id }],
    ['there is only white space', { issuer: ' ', id }, { issuer: ' ', id }],
    ['one is no credential', { issuer, id }, [issuer, id]],
    ['one is encoded twice', { issuer, id: 'urn:a%2Fb' }, { issuer, id: 'urn:a%252Fb' }],
  ] as const) {
    it(`says no where ${why}`, () => {
      assert.equal(isSameCredential(a, b), false);
      assert.equal(isSameCredential(b, a), false);
    });
  }

  it('takes parsed credentials as they are', () => {
    assert.equal(isSameCredential(openBadge(), openBadge({ name: 'Autre' })), true);
  });
});
