import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Check, Verdict } from '../../packages/openbadges-validator-core/src/verdict.js';
import { withRevocation } from '../../packages/openbadges-validator-core/src/with-revocation.js';

const pass = (id: Check['id']): Check => ({ id, outcome: 'pass', source: 'OB3 §9' });
const valid: Verdict = {
  outcome: 'valid',
  openBadgesVersion: '3.0',
  checks: [pass('proof'), pass('status'), pass('issuer')],
};

describe('withRevocation', () => {
  it('makes the status fail, with its source and reason, and the outcome follow from it', () => {
    const revoked = withRevocation(valid, { source: 'recognition §2.6', reason: 'erreur de nom' });
    assert.equal(revoked.outcome, 'invalid');
    assert.deepEqual(
      revoked.checks.filter(({ id }) => id === 'status'),
      [
        {
          id: 'status',
          outcome: 'fail',
          source: 'recognition §2.6',
          code: 'status.revoked',
          reason: 'erreur de nom',
        },
      ],
    );
    assert.equal(revoked.checks.length, 3);
  });

  it('leaves what it was given as it is, and makes no other check better', () => {
    const before = structuredClone(valid);
    const broken: Verdict = {
      ...valid,
      outcome: 'invalid',
      checks: [{ id: 'proof', outcome: 'fail', source: 'VC-DI §4.4', code: 'proof.invalid' }],
    };
    const revoked = withRevocation(broken, { source: 'here' });
    assert.deepEqual(
      revoked.checks.map(({ id }) => id),
      ['proof', 'status'],
    );
    assert.equal(revoked.outcome, 'invalid');
    withRevocation(valid, { source: 'here' });
    assert.deepEqual(valid, before);
  });
});
