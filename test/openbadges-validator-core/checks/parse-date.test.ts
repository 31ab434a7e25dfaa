import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDate } from '../../../packages/openbadges-validator-core/src/checks/parse-date.js';

describe('parseDate', () => {
  it('reads back whatever Date writes', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('9999-01-01'), noInvalidDate: true }), (date) => {
        assert.equal(parseDate(date.toISOString()), date.getTime());
      }),
    );
  });

  for (const [text, same] of [
    ['2026-03-01T10:00:00+02:00', '2026-03-01T08:00:00Z'],
    ['2026-03-01T10:00:00+0200', '2026-03-01T08:00:00Z'],
    ['2026-03-01T10:00Z', '2026-03-01T10:00:00Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00Z'],
    ['2026-03-01T10:00:00.123456Z', '2026-03-01T10:00:00.123Z'],
  ] as const) {
    it(`reads ${text} as ${same}`, () => {
      assert.equal(parseDate(text), Date.parse(same));
    });
  }

  for (const value of [
    '2026-03-01T10:00:00',
    '2026-03-01',
    '2015-04-31T00:00:00Z',
    '2026-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-03-01T25:00:00Z',
    '2026-03-01 10:00:00Z',
    '2026-03-01T10:00:00+99:00',
    'Sun, 01 Mar 2026 10:00:00 GMT',
    '',
    1_772_000_000,
    null,
    undefined,
    ['2026-03-01T10:00:00Z'],
  ]) {
    it(`does not read ${JSON.stringify(value)}`, () => {
      assert.equal(parseDate(value), undefined);
    });
  }
});
