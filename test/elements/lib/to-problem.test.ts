import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StoreError } from '@commons-badges/stores';
import { BadgeError } from 'openbadges-validator-core';
import { toProblem } from '../../../packages/elements/src/lib/to-problem.js';

test('an error that was expected gives its problem', () => {
  assert.deepEqual(toProblem(new BadgeError({ code: 'json.malformed' })), { code: 'json.malformed' });
  assert.deepEqual(toProblem(new StoreError({ code: 'store.not_a_list' })), { code: 'store.not_a_list' });
});

test('a mistake of ours is not dressed up as a problem of the badge', () => {
  const mistake = new TypeError('undefined is not a function');
  assert.throws(() => toProblem(mistake), mistake);
});
