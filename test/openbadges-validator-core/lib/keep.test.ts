import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keep } from '../../../packages/openbadges-validator-core/src/lib/keep.js';

describe('keep', () => {
  it('keeps a value under its key and hands it back', () => {
    const kept = new Map<string, number>();
    assert.equal(keep(kept, 'one', 1), 1);
    assert.equal(kept.get('one'), 1);
  });

  it('never holds more than 256, or as many as it is told, whatever comes', () => {
    const kept = new Map<number, number>();
    for (let key = 0; key < 10_000; key += 1) {
      keep(kept, key, key);
      assert.ok(kept.size <= 256);
      assert.equal(kept.get(key), key);
    }
    for (let key = 0; key < 20; key += 1) keep(kept, key, key, 5);
    assert.ok(kept.size <= 5);
  });
});
