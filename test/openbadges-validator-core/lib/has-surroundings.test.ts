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
  });

  for (const [what, credential] of [
    ['a status', openBadge({ credentialStatus: {} })],
    ['endorsements', openBadge({ endorsement: [] })],
    ['endorsements of its issuer', openBadge({ issuer: { ...ISSUER, endorsementJwt: ['a.b.c'] } })],
    ['endorsements of its achievement', badgeOf({ endorsement: [{}] })],
    ['results', badgeFor({ result: [] })],
    ['badges inside', badgeFor({ verifiableCredential: [] })],
    [
      'several subjects, one with a result',
      openBadge({ credentialSubject: [{ id: 'a:b' }, { result: [] }] }),
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
