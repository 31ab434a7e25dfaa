import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashText } from '../../../../packages/stores/src/static/lib/hash-text.js';

test('the name of a text is always the same, and fits into a link as it is', () => {
  assert.equal(hashText('un badge'), hashText('un badge'));
  assert.match(hashText('un badge'), /^[0-9a-z]{1,11}$/);
  assert.match(hashText(''), /^[0-9a-z]{1,11}$/);
});

test('fifty thousand texts that differ by a letter have fifty thousand names', () => {
  const names = new Set<string>();
  for (let index = 0; index < 50_000; index += 1)
    names.add(hashText(`eyJhbGciOiJFZERTQSJ9.payload-${index}.signature`));
  assert.equal(names.size, 50_000);
});

test('the order of the letters counts', () => {
  assert.notEqual(hashText('ab'), hashText('ba'));
});
