import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBadges2Terms } from '../../../packages/openbadges-validator-core/src/models/open-badges-2-terms.js';
import { termOf } from '../../../packages/openbadges-validator-core/src/models/term-of.js';

describe('termOf', () => {
  for (const [written, term] of [
    ['name', 'name'],
    ['@id', 'id'],
    ['@type', 'type'],
    ['verify', 'verification'],
    ['hosted', 'HostedBadge'],
    ['schema:name', 'name'],
    ['http://schema.org/name', 'name'],
    ['obi:Assertion', 'Assertion'],
    ['https://w3id.org/openbadges#badge', 'badge'],
    ['https://w3id.org/openbadges#revoked', 'revoked'],
    ['sec:Key', 'CryptographicKey'],
    ['extensions:ApplyLink', 'extensions:ApplyLink'],
    ['https://w3id.org/openbadges/extensions#ApplyLink', 'extensions:ApplyLink'],
    ['obi:extensions/#ApplyLink', 'obi:extensions/#ApplyLink'],
    ['schema:educationalFramework', 'targetFramework'],
    ['schema:targetFramework', 'targetFramework'],
    ['schema:Buffalo', 'schema:Buffalo'],
    ['https://a.example/x', 'https://a.example/x'],
    ['constructor', 'constructor'],
    ['', ''],
  ] as const) {
    it(`of ${JSON.stringify(written)} is ${JSON.stringify(term)}`, () => {
      assert.equal(termOf(written), term);
    });
  }

  it('finds each term of the vocabulary by the address that it stands for', () => {
    for (const [term, address] of openBadges2Terms) {
      // In the context, two terms share this one.
      if (term !== 'revokedAssertions') assert.equal(termOf(address), term);
    }
  });
});

describe('the terms of OB 2.0', () => {
  it('are those of its context', () => {
    assert.equal(openBadges2Terms.size, 69);
    assert.equal(openBadges2Terms.get('issuedOn'), 'https://w3id.org/openbadges#issueDate');
    assert.equal(openBadges2Terms.get('Endorsement'), 'https://w3id.org/credentials#Credential');
    assert.equal(openBadges2Terms.get('targetFramework'), 'http://schema.org/educationalFramework');
  });
});
