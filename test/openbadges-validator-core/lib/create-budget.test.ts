import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BadgeError } from '../../../packages/openbadges-validator-core/src/badge-error.js';
import { createBudget } from '../../../packages/openbadges-validator-core/src/lib/create-budget.js';

describe('a budget', () => {
  it('gives up to its limit and not one more, and says what was too much', () => {
    const spend = createBudget({ addresses: 2, bytes: 100, values: 0 });
    spend('addresses', 1);
    spend('addresses', 1);
    spend('bytes', 100);
    assert.throws(
      () => spend('addresses', 1),
      (error) => {
        assert.ok(error instanceof BadgeError);
        assert.deepEqual(error.problem, { code: 'work.too_much', what: 'addresses', limit: 2 });
        return true;
      },
    );
    assert.throws(() => spend('values', 1), /work\.too_much/);
  });

  it('stays used up', () => {
    const spend = createBudget({ addresses: 1, bytes: 1, values: 1 });
    assert.throws(() => spend('bytes', 5));
    assert.throws(() => spend('bytes', 1));
  });
});
