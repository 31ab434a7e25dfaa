import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { endorsementsOf } from '../../../packages/openbadges-validator-core/src/checks/endorsements-of.js';

describe('endorsementsOf', () => {
  it('finds those of the badge, its issuer and its achievement, each with what it may speak about', () => {
    const found = endorsementsOf({
      id: 'urn:badge',
      endorsement: [{ name: 'a' }],
      endorsementJwt: ['b.b.b'],
      issuer: { id: 'urn:issuer', endorsement: { name: 'c' } },
      credentialSubject: { achievement: { id: 'urn:achievement', endorsementJwt: 'd.d.d' } },
    });
    const ofBadge = { carriedBy: 'credential', endorsable: ['urn:badge', 'urn:achievement', 'urn:issuer'] };
    assert.deepEqual(found, [
      { endorsement: { name: 'a' }, ...ofBadge },
      { endorsement: 'b.b.b', ...ofBadge },
      { endorsement: { name: 'c' }, carriedBy: 'issuer', endorsable: ['urn:issuer'] },
      { endorsement: 'd.d.d', carriedBy: 'achievement', endorsable: ['urn:achievement'] },
    ]);
  });

  it('lets the badge carry praise of every profile in it, but not of the person who holds it', () => {
    const [found] = endorsementsOf({
      id: 'urn:badge',
      endorsement: ['x'],
      issuer: 'urn:issuer',
      credentialSubject: {
        id: 'urn:person',
        source: { id: 'urn:assessor' },
        achievement: { id: 'urn:achievement', creator: { id: 'urn:author' } },
      },
    });
    assert.deepEqual(found?.endorsable, [
      'urn:badge',
      'urn:achievement',
      'urn:issuer',
      'urn:assessor',
      'urn:author',
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
      endorsementsOf({ credentialSubject }).map(({ endorsable }) => endorsable),
      [['1'], ['2'], ['3']],
    );
  });
});
