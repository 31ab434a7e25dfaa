import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parsePeriod, shift } from '../../../packages/recognition/src/rules/lib/period.js';

const after = (date: string, period: string, direction: 1 | -1 = 1) =>
  new Date(shift(Date.parse(date), period, direction)).toISOString().replace('.000Z', 'Z');

describe('periods', () => {
  it('are years, months, weeks and days, in this order', () => {
    assert.deepEqual(parsePeriod('P1Y2M3W4D'), { years: 1, months: 2, days: 25 });
    for (const wrong of ['', 'P', 'P0D', 'P1', '1Y', 'P1D1Y', 'P-1D', 'PT1H', 'P1.5D', 'P99999D', ' P1D'])
      assert.equal(parsePeriod(wrong), undefined, wrong);
  });

  it('follow the calendar', () => {
    assert.equal(after('2025-01-31T10:00:00Z', 'P1M'), '2025-02-28T10:00:00Z');
    assert.equal(after('2024-02-29T10:00:00Z', 'P1Y'), '2025-02-28T10:00:00Z');
    assert.equal(after('2025-12-31T10:00:00Z', 'P2M'), '2026-02-28T10:00:00Z');
    assert.equal(after('2025-03-30T10:00:00Z', 'P14D'), '2025-04-13T10:00:00Z');
    assert.equal(after('2025-03-31T10:00:00Z', 'P1M', -1), '2025-02-28T10:00:00Z');
    assert.equal(after('2025-03-06T20:00:00Z', 'P2Y'), '2027-03-06T20:00:00Z');
  });

  it('of days are so many times 24 hours, there and back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 0, max: 2_000_000_000 }),
        (days, seconds) => {
          const time = seconds * 1000;
          assert.equal(shift(time, `P${days}D`), time + days * 86_400_000);
          assert.equal(shift(shift(time, `P${days}D`), `P${days}D`, -1), time);
        },
      ),
    );
  });
});
