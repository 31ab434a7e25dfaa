import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isCertain } from '../../../packages/openbadges-validator-core/src/reuse/is-certain.js';
import type { Check, Verdict } from '../../../packages/openbadges-validator-core/src/verdict.js';

const PASS: Check = { id: 'proof', outcome: 'pass', source: 'OB3 §9.1' };
const verdictOf = (...checks: readonly object[]): Verdict => ({
  outcome: 'valid',
  openBadgesVersion: '3.0',
  checks: [PASS, ...checks] as readonly Check[],
});

describe('a verdict', () => {
  it('is certain where everything was found out, be it good or bad', () => {
    assert.ok(isCertain(verdictOf()));
    assert.ok(isCertain(verdictOf({ id: 'proof', outcome: 'fail', code: 'proof.invalid' })));
    assert.ok(isCertain(verdictOf({ id: 'status', outcome: 'fail', code: 'status.revoked' })));
    assert.ok(isCertain(verdictOf({ id: 'recipient', outcome: 'skipped' })));
  });

  it('is not certain where something was not, whatever else is known', () => {
    for (const check of [
      { id: 'status', outcome: 'unchecked', code: 'status.unavailable' },
      { id: 'endorsements', outcome: 'warn', code: 'endorsement.unchecked' },
      { id: 'input', outcome: 'fail', code: 'fetch.http_status' },
      { id: 'endorsements', outcome: 'warn', of: [{ checks: [{ outcome: 'unchecked' }] }] },
    ]) {
      assert.ok(
        !isCertain(verdictOf({ id: 'proof', outcome: 'fail', code: 'proof.invalid' }, check)),
        check.code,
      );
    }
  });

  it('is not certain where an endorsement of its badge is not', () => {
    const endorsements = [verdictOf(), { ...verdictOf(), outcome: 'unchecked' }];
    assert.ok(!isCertain({ ...verdictOf(), endorsements } as unknown as Verdict));
  });

  it('is not doubted for what the badge itself says', () => {
    const badge = { name: 'unchecked', alignments: [{ code: 'fetch.network' }] };
    assert.ok(isCertain({ ...verdictOf(), badge } as unknown as Verdict));
  });
});
