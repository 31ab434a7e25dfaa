import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namesOf } from '../../../packages/openbadges-validator-core/src/models/names-of.js';

describe('namesOf', () => {
  it('takes one name, several, and leaves out what is none', () => {
    assert.deepEqual(namesOf('Assertion'), ['Assertion']);
    assert.deepEqual(namesOf(['Assertion', 5, null, { id: 'x' }, 'Extension']), ['Assertion', 'Extension']);
    assert.deepEqual(namesOf(undefined), []);
    assert.deepEqual(namesOf({ id: 'Assertion' }), []);
  });
});
