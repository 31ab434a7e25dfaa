import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkAssertionDates } from '../../../packages/openbadges-validator-core/src/checks/check-assertion-dates.js';
import type { JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';
import { NOW } from '../../support/build-session.js';

const ISSUED = '2026-03-01T10:00:00Z';
const codesOf = (assertion: JsonObject) => checkAssertionDates(assertion, NOW).map(({ code }) => code);

describe('checkAssertionDates', () => {
  for (const [why, assertion, code] of [
    ['one that does not expire', { issuedOn: ISSUED }, undefined],
    ['one that expires later', { issuedOn: ISSUED, expires: '2026-06-01T00:00:01Z' }, undefined],
    [
      'one that expires this very moment',
      { issuedOn: ISSUED, expires: '2026-06-01T00:00:00Z' },
      'date.expired',
    ],
    ['one that expired', { issuedOn: ISSUED, expires: '2026-05-01T00:00:00Z' }, 'date.expired'],
    ['one from the future', { issuedOn: '2026-06-02T00:00:00Z' }, 'date.not_yet_valid'],
    [
      'one that expired before it was issued',
      { issuedOn: ISSUED, expires: '2025-01-01T00:00:00Z' },
      'date.order',
    ],
    ['one without a date of issue, which is the model’s question', {}, undefined],
    ['one without a date of issue that expired', { expires: '2026-05-01T00:00:00Z' }, 'date.expired'],
    ['one whose date of issue cannot be read', { issuedOn: '2015-04-31T00:00:00Z' }, 'date.malformed'],
    ['one whose end cannot be read', { issuedOn: ISSUED, expires: 'never' }, 'date.malformed'],
    ['one whose end is a number', { issuedOn: ISSUED, expires: 5 }, 'date.malformed'],
    ['one with an empty end', { issuedOn: ISSUED, expires: null }, undefined],
  ] as const) {
    it(`says ${code ?? 'nothing'} for ${why}`, () => {
      assert.deepEqual(codesOf(assertion), [code]);
    });
  }
});
