import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDates } from '../../../packages/openbadges-validator-core/src/checks/check-dates.js';
import type { JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';
import { NOW } from '../../support/build-session.js';

const codesOf = (credential: JsonObject) =>
  checkDates(credential, NOW).map(({ outcome, code }) => `${outcome} ${code ?? ''}`.trim());

describe('checkDates', () => {
  for (const [why, credential, expected] of [
    ['one that began and does not end', { validFrom: '2026-05-31T00:00:00Z' }, 'pass'],
    ['one without dates', {}, 'pass'],
    ['one that ends this very moment', { validUntil: '2026-06-01T00:00:00Z' }, 'pass'],
    ['one that ended a second ago', { validUntil: '2026-05-31T23:59:59Z' }, 'fail date.expired'],
    ['one that ended in another zone', { validUntil: '2026-06-01T01:00:00+02:00' }, 'fail date.expired'],
    [
      'one that begins within the minute that clocks may differ',
      { validFrom: '2026-06-01T00:01:00Z' },
      'pass',
    ],
    ['one that begins later than that', { validFrom: '2026-06-01T00:01:01Z' }, 'fail date.not_yet_valid'],
    [
      'one of VCDM 1.1 that expired',
      { issuanceDate: '2020-01-01T00:00:00Z', expirationDate: '2021-01-01T00:00:00Z' },
      'fail date.expired',
    ],
    ['one of VCDM 1.1 from the future', { issuanceDate: '2027-01-01T00:00:00Z' }, 'fail date.not_yet_valid'],
    [
      'one that ends before it begins',
      { validFrom: '2027-01-01T00:00:00Z', validUntil: '2026-12-01T00:00:00Z' },
      'fail date.order',
    ],
    ['one whose end nobody can read', { validUntil: 'next year' }, 'fail date.malformed'],
    ['one whose end is a list', { validUntil: ['2030-01-01T00:00:00Z'] }, 'fail date.malformed'],
    ['one whose start has no zone', { validFrom: '2026-01-01T00:00:00' }, 'fail date.malformed'],
  ] as const) {
    it(`says ${expected} for ${why}`, () => {
      assert.deepEqual(codesOf(credential), [expected]);
    });
  }

  it('keeps to the dates of both data models, where both stand', () => {
    const credential = { validUntil: '2030-01-01T00:00:00Z', expirationDate: '2021-01-01T00:00:00Z' };
    assert.deepEqual(codesOf(credential), ['fail date.expired']);
  });

  it('says which date it was', () => {
    const [check] = checkDates({ validUntil: '2021-01-01T00:00:00Z' }, NOW);
    assert.deepEqual(check, {
      id: 'dates',
      outcome: 'fail',
      source: 'OB3 §9.1.4',
      code: 'date.expired',
      at: '2021-01-01T00:00:00Z',
    });
  });
});
