import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StoreError } from '../../packages/stores/src/index.js';

test('a store error is its problem: code and facts, and nothing that is a sentence', () => {
  const error = new StoreError({ code: 'store.entry_unreadable', position: 3 });
  assert.equal(error.code, 'store.entry_unreadable');
  assert.equal(error.message, 'store.entry_unreadable');
  assert.deepEqual(JSON.parse(JSON.stringify(error.problem)), {
    code: 'store.entry_unreadable',
    position: 3,
  });
  assert.ok(error instanceof Error);
});

test('a store error keeps what caused it', () => {
  const cause = new Error('underneath');
  assert.equal(new StoreError({ code: 'store.not_a_list' }, { cause }).cause, cause);
});
