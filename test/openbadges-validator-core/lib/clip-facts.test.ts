import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BadgeError, fail } from '../../../packages/openbadges-validator-core/src/badge-error.js';
import { clipFacts } from '../../../packages/openbadges-validator-core/src/lib/clip-facts.js';
import { problemCheck } from '../../../packages/openbadges-validator-core/src/lib/problem-check.js';
import { MAX_FACT_LENGTH } from '../../../packages/openbadges-validator-core/src/limits.js';

const LONG = 'k'.repeat(1_000_000);
const CUT = `${'k'.repeat(MAX_FACT_LENGTH)}…`;

describe('clipFacts', () => {
  it('leaves what is short as it is', () => {
    const problem = { code: 'key.weak', key: 'k'.repeat(MAX_FACT_LENGTH), bits: 1024 } as const;
    assert.equal(clipFacts(problem), problem);
  });

  it('cuts each text that is too long to be shown, and nothing else', () => {
    assert.deepEqual(clipFacts({ code: 'key.weak', key: LONG, bits: 1024 }), {
      code: 'key.weak',
      key: CUT,
      bits: 1024,
    });
  });

  it('is done to each check, and to each error that is thrown', () => {
    const check = problemCheck('proof', 'fail', 'x', { code: 'key.malformed', key: LONG });
    assert.equal((check as { key?: string }).key, CUT);
    assert.throws(
      () => fail('proof.unsupported', { suite: LONG }),
      (error) => error instanceof BadgeError && (error.problem as { suite?: string }).suite === CUT,
    );
  });
});
