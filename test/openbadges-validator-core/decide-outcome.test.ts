import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decideOutcome } from '../../packages/openbadges-validator-core/src/decide-outcome.js';
import type { Check, CheckOutcome } from '../../packages/openbadges-validator-core/src/verdict.js';

const OUTCOMES: readonly CheckOutcome[] = ['pass', 'warn', 'fail', 'unchecked', 'skipped'];
const toCheck = (outcome: CheckOutcome): Check => ({
  id: 'proof',
  outcome,
  source: 'test',
  code: 'proof.invalid',
});

describe('decideOutcome', () => {
  for (const [outcomes, expected] of [
    [['pass'], 'valid'],
    [['pass', 'skipped'], 'valid'],
    [['pass', 'warn'], 'warning'],
    [['pass', 'warn', 'unchecked'], 'unchecked'],
    [['pass', 'warn', 'unchecked', 'fail'], 'invalid'],
    [['skipped'], 'unchecked'],
    [[], 'unchecked'],
  ] as const) {
    it(`makes ${JSON.stringify(outcomes)} ${expected}`, () => {
      assert.equal(decideOutcome(outcomes.map(toCheck)), expected);
    });
  }

  it('never makes an unknown valid, in whatever order checks stand', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...OUTCOMES)), (outcomes) => {
        const verdict = decideOutcome(outcomes.map(toCheck));
        assert.equal(verdict, decideOutcome([...outcomes].reverse().map(toCheck)));
        if (verdict === 'valid') assert.ok(outcomes.every((one) => one === 'pass' || one === 'skipped'));
        if (outcomes.includes('fail')) assert.equal(verdict, 'invalid');
      }),
    );
  });
});
