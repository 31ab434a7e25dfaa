import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDate } from '../../../packages/openbadges-validator-core/src/checks/parse-date.js';
import { upgradeDate } from '../../../packages/openbadges-validator-core/src/hosted/upgrade-date.js';

describe('upgradeDate', () => {
  for (const [written, upgraded] of [
    [1_330_000_000, '2012-02-23T12:26:40.000Z'],
    ['1330000000', '2012-02-23T12:26:40.000Z'],
    ['1330000000.5', '2012-02-23T12:26:40.500Z'],
    ['2013-02', '2013-02-01T00:00:00Z'],
    ['2013-02-21', '2013-02-21T00:00:00Z'],
    ['2013-02-21T15:18Z', '2013-02-21T15:18:00Z'],
    ['2013-02-21T15:18-0500', '2013-02-21T15:18:00-0500'],
    ['2013-02-21T15:18:30', '2013-02-21T15:18:30Z'],
    ['2013-02-21T15:18:30.25+02', '2013-02-21T15:18:30.25+02'],
    ['2013-02-21T15:18.500-0500', '2013-02-21T15:18:30-0500'],
    ['201302', '2013-02-01T00:00:00Z'],
    ['20130221', '2013-02-21T00:00:00Z'],
    ['20130221T1518Z', '2013-02-21T15:18:00Z'],
    ['20130221T151830-0500', '2013-02-21T15:18:30-0500'],
  ] as const) {
    it(`reads ${JSON.stringify(written)} as ${upgraded}`, () => {
      assert.equal(upgradeDate(written), upgraded);
      assert.notEqual(parseDate(upgraded), undefined);
    });
  }

  for (const value of [
    'yesterday',
    '20',
    '2013022',
    '1361561085305',
    '000000000000000000000',
    '2013-0221',
    '201302-21',
    '08/13/1985',
    '2001-10-190-19',
    '2013-02-21 15:18:00',
    '',
    1e300,
    null,
    true,
    ['2013-02-21'],
  ]) {
    it(`leaves ${JSON.stringify(value)} for the model check`, () => {
      assert.equal(upgradeDate(value), value);
      assert.equal(parseDate(value), undefined);
    });
  }

  it('changes no date that 2.0 takes already', () => {
    const years = { min: new Date('1970-01-01'), max: new Date('9999-01-01'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(years), (date) => {
        assert.equal(parseDate(upgradeDate(date.toISOString())), date.getTime());
      }),
    );
  });

  it('does not invent a day that the calendar does not have', () => {
    assert.equal(parseDate(upgradeDate('2015-04-31')), undefined);
  });
});
