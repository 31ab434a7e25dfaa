import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneOf } from '../../../packages/elements/src/lib/one-of.js';

const sorts = { newest: '', name: '' };

test('a value that means something is taken', () => {
  assert.equal(oneOf('name', sorts, 'newest'), 'name');
});

test('any other value, also one that every object has, is the usual one', () => {
  for (const value of [null, '', 'NAME', 'constructor', '__proto__', 'toString']) {
    assert.equal(oneOf(value, sorts, 'newest'), 'newest');
  }
});
