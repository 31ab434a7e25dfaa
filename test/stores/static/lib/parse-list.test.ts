import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { StoreError } from '../../../../packages/stores/src/index.js';
import { parseList } from '../../../../packages/stores/src/static/lib/parse-list.js';

const badge = { '@context': [], type: ['VerifiableCredential'] };

test('an array is a list of its entries, whatever they are', () => {
  assert.deepEqual(parseList([badge, 'a.json', 7, null]), [badge, 'a.json', 7, null]);
  assert.deepEqual(parseList([]), []);
});

test('an object with badges is a list of them', () => {
  assert.deepEqual(parseList({ badges: [badge], title: 'Jardin' }), [badge]);
});

test('the answer of an Open Badges 3.0 API is a list of its credentials and its signed texts', () => {
  assert.deepEqual(parseList({ credentials: [badge], compactJwsStrings: ['a.b.c'] }), [badge, 'a.b.c']);
  assert.deepEqual(parseList({ compactJwsStrings: ['a.b.c'] }), ['a.b.c']);
  assert.deepEqual(parseList({ credentials: [badge] }), [badge]);
});

test('one badge alone is a list of one', () => {
  assert.deepEqual(parseList(badge), [badge]);
  assert.deepEqual(parseList({ type: 'Assertion' }), [{ type: 'Assertion' }]);
  assert.deepEqual(parseList('https://example.org/badge.json'), ['https://example.org/badge.json']);
});

test('members that are no lists are not taken for one', () => {
  for (const json of [{ badges: 'many' }, { credentials: { 0: badge } }, { length: 1, 0: badge }]) {
    assert.throws(() => parseList(json), { code: 'store.not_a_list' });
  }
});

test('anything else says that it is no list, and never fails in another way', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      try {
        assert.ok(Array.isArray(parseList(json)));
      } catch (error) {
        assert.ok(error instanceof StoreError);
        assert.equal(error.code, 'store.not_a_list');
      }
    }),
  );
});
