import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDate } from '../../../packages/cli/src/lib/parse-date.js';
import { UsageError } from '../../../packages/cli/src/usage-error.js';

describe('parseDate', () => {
  for (const [written, read] of [
    ['2026-06-01', '2026-06-01T00:00:00.000Z'],
    ['2026-06-01T12:30Z', '2026-06-01T12:30:00.000Z'],
    ['2026-06-01T12:30:15+02:00', '2026-06-01T10:30:15.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ] as const) {
    it(`reads ${written}`, () => assert.equal(parseDate(written).toISOString(), read));
  }
  for (const written of [
    '',
    'demain',
    '2026',
    '2026-02-29',
    '2026-13-01',
    '2026-06-01T12:00',
    '2026-06-01T25:00Z',
    '1 June 2026',
  ]) {
    it(`refuses ${written || 'nothing'}`, () => assert.throws(() => parseDate(written), UsageError));
  }
});
