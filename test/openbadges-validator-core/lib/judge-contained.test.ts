import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeContained } from '../../../packages/openbadges-validator-core/src/lib/judge-contained.js';
import type { Check, CheckOutcome } from '../../../packages/openbadges-validator-core/src/verdict.js';
import { openBadge } from '../../support/open-badge.js';
import { forgeToken } from '../fixtures/sign-jwt.js';

const proof = (outcome: CheckOutcome): Check => ({ id: 'proof', outcome, source: '', code: 'proof.invalid' });
const record = (...verifiableCredential: readonly unknown[]) =>
  ({ credentialSubject: { type: ['ClrSubject'], verifiableCredential } }) as never;

async function judged(all: readonly unknown[], ...outcomes: readonly CheckOutcome[]) {
  let next = 0;
  const { checks, contained } = await judgeContained(record(...all), () =>
    Promise.resolve([proof(outcomes[next++ % outcomes.length] ?? 'pass')]),
  );
  return { contained, checks: checks.map(({ id: _, source: __, ...rest }) => rest) };
}

describe('judgeContained', () => {
  it('passes where each badge holds, and shows them', async () => {
    const { checks, contained } = await judged([openBadge(), openBadge({ name: 'B' })], 'pass');
    assert.deepEqual(checks, [{ outcome: 'pass' }]);
    assert.deepEqual(
      contained.map(({ outcome, badge }) => [outcome, badge?.name]),
      [
        ['valid', 'Réparer un vélo'],
        ['valid', 'Réparer un vélo'],
      ],
    );
  });

  it('warns of those that do not hold or could not be checked, and shows nothing of them', async () => {
    const { checks, contained } = await judged(
      [openBadge(), openBadge(), openBadge()],
      'pass',
      'fail',
      'unchecked',
    );
    assert.deepEqual(checks, [
      { outcome: 'warn', code: 'contained.invalid', count: 1, of: 3 },
      { outcome: 'warn', code: 'contained.unchecked', count: 1, of: 3 },
    ]);
    assert.deepEqual(
      contained.map(({ badge }) => badge === undefined),
      [false, true, true],
    );
  });

  it('reads badges that are JWTs, and takes rubbish for invalid ones', async () => {
    const { contained } = await judged(
      [forgeToken({ alg: 'ES256' }, openBadge()), 'hello', 5, null, 'a.b.c'],
      'pass',
    );
    assert.deepEqual(
      contained.map(({ outcome }) => outcome),
      ['valid', 'invalid', 'invalid', 'invalid', 'invalid'],
    );
  });

  it('verifies the first 64 and calls the rest unchecked', async () => {
    const { checks, contained } = await judged(
      Array.from({ length: 70 }, () => openBadge()),
      'pass',
    );
    assert.equal(contained.length, 64);
    assert.deepEqual(checks, [{ outcome: 'warn', code: 'contained.unchecked', count: 6, of: 70 }]);
  });
});
