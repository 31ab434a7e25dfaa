import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasSurroundings } from '../../../packages/openbadges-validator-core/src/lib/has-surroundings.js';
import type { VerifyOptions } from '../../../packages/openbadges-validator-core/src/verify-options.js';
import { badgeFor, badgeOf, openBadge } from '../../support/open-badge.js';

const ISSUER = { id: 'did:example:a', type: ['Profile'] };

describe('hasSurroundings', () => {
  it('is false of a badge that stands for itself, whatever else is asked', () => {
    const options: VerifyOptions = {
      now: new Date(),
      fetchContexts: true,
      purpose: 'assertionMethod',
      fetch,
    };
    assert.equal(hasSurroundings(openBadge(), options), false);
    assert.equal(hasSurroundings({}, {}), false);
    const hashed = { identifier: { type: 'IdentityObject', identityHash: 'sha256$00' } };
    assert.equal(hasSurroundings(badgeFor(hashed), {}), false);
  });

  for (const [what, credential] of [
    ['a status', openBadge({ credentialStatus: {} })],
    ['endorsements', openBadge({ endorsement: [] })],
    ['endorsements of its issuer', openBadge({ issuer: { ...ISSUER, endorsementJwt: ['a.b.c'] } })],
    ['endorsements of its achievement', badgeOf({ endorsement: [{}] })],
    ['results', badgeFor({ id: 'did:example:a', result: [] })],
    ['nobody to be for', badgeFor({})],
    ['badges inside', badgeFor({ id: 'did:example:a', verifiableCredential: [] })],
    [
      'several subjects, one with a result',
      openBadge({ credentialSubject: [{ id: 'a:b' }, { id: 'a:c', result: [] }] }),
    ],
  ] as const) {
    it(`is true of one with ${what}`, () => {
      assert.equal(hasSurroundings(credential, {}), true);
    });
  }

  for (const options of [
    { recipient: {} },
    { trustedIssuers: [] },
    { registries: [] },
    { schemas: true },
    { refresh: true },
  ] as const) {
    it(`is true where ${Object.keys(options)[0]} is asked for`, () => {
      assert.equal(hasSurroundings(openBadge(), options), true);
    });
  }
});
