import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { momentsIn } from '../../../packages/openbadges-validator-core/src/reuse/moments-in.js';

const TIME = Date.parse('2026-06-01T12:00:00Z');
const MINUTES = 60_000;
const HOURS = 60 * MINUTES;

/** Whether a time stands in a value, and how exactly it is known, in minutes. */
function marginAround(value: unknown, time = TIME): number | undefined {
  const found = momentsIn(value).filter(({ from, until }) => from <= time && time <= until);
  return found.length === 0
    ? undefined
    : Math.min(...found.map(({ from, until }) => (until - from) / 2)) / MINUTES;
}

const jwt = (payload: object): string =>
  [{ alg: 'EdDSA' }, payload]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.') + '.AAAA';

describe('the moments in a value', () => {
  it('are dates with a zone, as exactly as clocks agree', () => {
    for (const text of [
      '2026-06-01T12:00:00Z',
      '2026-06-01T12:00:00.000Z',
      '2026-06-01T14:00:00+02:00',
      '2026-06-01t12:00:00z',
      ' 2026-06-01T12:00:00Z ',
    ]) {
      assert.equal(marginAround(text), 10, text);
    }
  });

  it('are dates without a zone, for as long as it can be that time anywhere', () => {
    for (const text of [
      '2026-06-01',
      '2026-06-01T12:00:00',
      '2026-06-01T14:00:00+0200',
      '1 June 2026',
      'Mon, 01 Jun 2026 12:00:00 GMT',
    ]) {
      const margin = marginAround(text);
      assert.ok(margin !== undefined && margin >= 24 * 60, text);
    }
    assert.ok(marginAround('2026-06-01', TIME + 11 * HOURS + 59 * MINUTES), 'until the end of the day');
  });

  it('are times in seconds and milliseconds, as numbers and as text', () => {
    for (const value of [TIME / 1000, TIME, String(TIME / 1000), TIME / 1000 + 0.5]) {
      assert.equal(marginAround(value), 10, String(value));
    }
  });

  it('stand anywhere: in lists, objects, and tokens inside tokens', () => {
    const exp = TIME / 1000;
    for (const value of [
      { proof: [{ expires: '2026-06-01T12:00:00Z' }] },
      jwt({ exp }),
      { endorsementJwt: [jwt({ exp })] },
      jwt({ vc: { id: `data:application/vc+jwt,${jwt({ exp })}` } }),
      `  ${jwt({ exp })}~`,
    ]) {
      assert.equal(marginAround(value), 10, JSON.stringify(value));
    }
  });

  it('are not made of what is no time', () => {
    const values = [
      null,
      true,
      0,
      42,
      -5,
      Number.NaN,
      'Badge',
      'https://a.example/',
      'zQ3shunt',
      {},
      [],
      '9999'.repeat(8),
    ];
    for (const value of values) assert.deepEqual(momentsIn(value), [], JSON.stringify(value));
  });

  it('are found in time that grows with the length alone', () => {
    const started = performance.now();
    momentsIn([
      'a-'.repeat(1_000_000),
      'ab.'.repeat(500_000),
      '1'.repeat(1_000_000),
      '12345678901.'.repeat(50_000),
    ]);
    assert.ok(performance.now() - started < 2_000);
  });

  it('can be any where a value is too deep, or has too many tokens, to be looked into', () => {
    let nested: unknown = [];
    for (let depth = 0; depth < 100_000; depth += 1) nested = [nested];
    const always = [{ from: -Infinity, until: Infinity }];
    assert.deepEqual(momentsIn(nested), always);
    assert.deepEqual(momentsIn('e30aaaaaaaaa.e30aaaaaaaaa. '.repeat(40)), always);
  });
});
