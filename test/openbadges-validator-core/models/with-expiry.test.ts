import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Badge } from '../../../packages/openbadges-validator-core/src/badge.js';
import { badgeOfCredential } from '../../../packages/openbadges-validator-core/src/models/badge-of-credential.js';
import { withExpiry } from '../../../packages/openbadges-validator-core/src/models/with-expiry.js';
import { openBadge } from '../../support/open-badge.js';

const EXP = Date.parse('2027-01-01T00:00:00Z') / 1000;
const badge = (validUntil?: string): Badge =>
  badgeOfCredential(openBadge(validUntil === undefined ? {} : { validUntil })) ?? assert.fail();
const token = (exp: unknown) => ({
  header: {},
  payload: { exp } as never,
  signed: '',
  signature: new Uint8Array(),
});

describe('withExpiry', () => {
  for (const [why, validUntil, exp, expected] of [
    ['sets the end of a token to a badge that has none', undefined, EXP, '2027-01-01T00:00:00.000Z'],
    ['takes the earlier of two ends, the token’s', '2028-01-01T00:00:00Z', EXP, '2027-01-01T00:00:00.000Z'],
    ['takes the earlier of two ends, the badge’s', '2026-07-01T00:00:00Z', EXP, '2026-07-01T00:00:00Z'],
    ['writes one end as the badge writes it', '2027-01-01T01:00:00+01:00', EXP, '2027-01-01T01:00:00+01:00'],
    ['takes no end from a token without one', undefined, undefined, undefined],
    ['takes no end from a text', undefined, '2027', undefined],
    ['takes no end that the calendar does not have', undefined, 1e300, undefined],
  ] as const) {
    it(why, () => {
      assert.equal(withExpiry(badge(validUntil), token(exp)).expiresOn, expected);
    });
  }

  it('leaves a badge that is no token as it is', () => {
    const one = badge();
    assert.equal(withExpiry(one, undefined), one);
  });
});
