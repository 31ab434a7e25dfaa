import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDate } from '../../../packages/openbadges-validator-core/src/checks/read-date.js';

describe('readDate', () => {
  it('tells a date that is not there from one that cannot be read', () => {
    assert.deepEqual(readDate(undefined), { isThere: false, text: '', time: undefined });
    assert.deepEqual(readDate(null), { isThere: false, text: '', time: undefined });
    assert.deepEqual(readDate('soon'), { isThere: true, text: 'soon', time: undefined });
    assert.deepEqual(readDate({ toString: 'x' }), { isThere: true, text: '', time: undefined });
  });

  it('keeps the text as it was written', () => {
    const text = '2026-03-01T10:00:00+02:00';
    assert.deepEqual(readDate(text), { isThere: true, text, time: Date.parse(text) });
  });
});
