import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { endorsementsOf } from '../../../packages/openbadges-validator-core/src/checks/endorsements-of.js';

describe('endorsementsOf', () => {
  it('finds those of the badge, its issuer and its achievement, each with what it must speak about', () => {
    const found = endorsementsOf({
      id: 'urn:badge',
      endorsement: [{ name: 'a' }],
      endorsementJwt: ['b.b.b'],
      issuer: { id: 'urn:issuer', endorsement: { name: 'c' } },
      credentialSubject: { achievement: { id: 'urn:achievement', endorsementJwt: 'd.d.d' } },
    });
    assert.deepEqual(found, [
      { endorsement: { name: 'a' }, carrier: 'urn:badge' },
      { endorsement: 'b.b.b', carrier: 'urn:badge' },
      { endorsement: { name: 'c' }, carrier: 'urn:issuer' },
      { endorsement: 'd.d.d', carrier: 'urn:achievement' },
    ]);
  });

  it('finds none where there are none', () => {
    assert.deepEqual(
      endorsementsOf({ issuer: 'urn:issuer', credentialSubject: [{ achievement: 'x' }, 'y'] }),
      [],
    );
    assert.deepEqual(endorsementsOf({}), []);
  });

  it('looks at every subject and every achievement', () => {
    const achievement = (id: string) => ({ id, endorsement: [id] });
    const credentialSubject = [
      { achievement: [achievement('1'), achievement('2')] },
      { achievement: achievement('3') },
    ];
    assert.deepEqual(
      endorsementsOf({ credentialSubject }).map(({ carrier }) => carrier),
      ['1', '2', '3'],
    );
  });
});
