import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { definedOnly } from '../../../packages/openbadges-validator-core/src/models/defined-only.js';

describe('definedOnly', () => {
  it('leaves out what has no value, and nothing else', () => {
    const found = definedOnly({ a: undefined, b: null, c: '', d: 0, e: false });
    assert.deepEqual(Object.keys(found), ['b', 'c', 'd', 'e']);
  });
});
