import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseTimeStamp } from '../../../packages/openbadges-validator-core/src/lib/parse-time-stamp.js';

const AT = Date.UTC(2026, 3, 1, 12, 30);

describe('parseTimeStamp', () => {
  for (const [text, time] of [
    ['2026-04-01T12:30:00Z', AT],
    ['2026-04-01T14:30:00+02:00', AT],
    ['2026-04-01T12:30:00', AT],
    ['2026-04-01T12:30:00.000', AT],
    ['2026-04-01', undefined],
    ['2026-02-30T00:00:00Z', undefined],
    ['tomorrow', undefined],
    ['', undefined],
  ] as const) {
    it(`reads ${JSON.stringify(text)} as ${time === undefined ? 'no date' : new Date(time).toISOString()}`, () => {
      assert.equal(parseTimeStamp(text), time);
    });
  }
});
