import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkWrittenForm } from '../../../packages/openbadges-validator-core/src/signing/check-written-form.js';
import { badgeFor, badgeOf, openBadge } from '../../support/open-badge.js';

describe('checkWrittenForm', () => {
  it('lets a badge pass that says something everywhere', () => {
    assert.equal(checkWrittenForm(openBadge()), undefined);
  });

  for (const [why, credential, path] of [
    ['nothing', openBadge({ name: null }), 'name'],
    ['an empty list', badgeOf({ tag: [] }), 'credentialSubject.achievement.tag'],
    ['nothing in a list', openBadge({ evidence: [{ name: 'x' }, { name: null }] }), 'evidence[1].name'],
    ['an empty list in a list', openBadge({ evidence: [[]] }), 'evidence[0]'],
  ] as const) {
    it(`finds ${why}`, () => {
      assert.deepEqual(checkWrittenForm(credential), { code: 'model.value', path });
    });
  }

  it('lets a context say that a word means nothing', () => {
    assert.equal(checkWrittenForm(openBadge({ '@context': ['x', { word: null }] })), undefined);
  });

  it('asks for whom an achievement is', () => {
    const problem = { code: 'model.required', path: 'credentialSubject.id' };
    assert.deepEqual(checkWrittenForm(badgeFor({})), problem);
    assert.equal(checkWrittenForm(badgeFor({ identifier: [{ type: 'IdentityObject' }] })), undefined);
  });

  it('does not ask it of an endorsement', () => {
    assert.equal(
      checkWrittenForm(openBadge({ credentialSubject: { type: ['EndorsementSubject'] } })),
      undefined,
    );
  });
});
