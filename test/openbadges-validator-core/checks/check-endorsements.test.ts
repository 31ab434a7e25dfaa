import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkEndorsements } from '../../../packages/openbadges-validator-core/src/checks/check-endorsements.js';
import type { Check, CheckOutcome } from '../../../packages/openbadges-validator-core/src/verdict.js';
import { buildEndorsement } from '../fixtures/build-credential.js';

const carried = (endorsed = 'urn:badge') => ({
  endorsement: buildEndorsement('did:example:friend', endorsed) as never,
  carriedBy: 'credential' as const,
  endorsable: ['urn:badge'],
});
const proof = (outcome: CheckOutcome): Check => ({ id: 'proof', outcome, source: '', code: 'proof.invalid' });
const expired: Check = { id: 'dates', outcome: 'fail', source: '', code: 'date.expired', at: '2020' };

async function judged(count: number, ...answers: readonly (readonly Check[])[]) {
  let next = 0;
  const all = Array.from({ length: count }, () => carried());
  return checkEndorsements(all, () => Promise.resolve(answers[next++ % answers.length] ?? []));
}

async function tell(count: number, ...answers: readonly (readonly Check[])[]) {
  const { checks } = await judged(count, ...answers);
  return checks.map(({ id: _, source: __, ...rest }) => rest);
}

describe('checkEndorsements', () => {
  it('passes when all of them hold', async () => {
    assert.deepEqual(await tell(2, [proof('pass')]), [{ outcome: 'pass' }]);
    assert.deepEqual(await tell(1, [proof('warn')]), [{ outcome: 'pass' }]);
  });

  it('warns of the bad ones and of the unknown ones, and counts both', async () => {
    assert.deepEqual(await tell(3, [proof('pass')], [proof('fail')], [proof('unchecked')]), [
      { outcome: 'warn', code: 'endorsement.invalid', count: 1, of: 3 },
      { outcome: 'warn', code: 'endorsement.unchecked', count: 1, of: 3 },
    ]);
  });

  it('tells of those that were good in their time, and weighs nothing by them', async () => {
    assert.deepEqual(await tell(2, [proof('pass')], [proof('pass'), expired]), [
      { outcome: 'skipped', code: 'endorsement.past', count: 1, of: 2 },
    ]);
  });

  it('does not excuse a forged one, or one that could not be checked, by its date', async () => {
    assert.deepEqual(await tell(1, [proof('fail'), expired]), [
      { outcome: 'warn', code: 'endorsement.invalid', count: 1, of: 1 },
    ]);
    assert.deepEqual(await tell(1, [proof('unchecked'), expired]), [
      { outcome: 'warn', code: 'endorsement.invalid', count: 1, of: 1 },
    ]);
  });

  it('gives each its own verdict, in the order in which they stand', async () => {
    const { endorsements } = await judged(3, [proof('pass')], [proof('fail')], [proof('unchecked')]);
    assert.deepEqual(
      endorsements.map(({ outcome }) => outcome),
      ['valid', 'invalid', 'unchecked'],
    );
    assert.deepEqual(endorsements[1]?.checks, [proof('fail')]);
  });

  it('verifies the first 32 and calls the rest unchecked', async () => {
    const { checks, endorsements } = await judged(40, [proof('pass')]);
    assert.equal(endorsements.length, 32);
    const [{ id: _, source: __, ...told } = proof('fail')] = checks;
    assert.deepEqual(told, { outcome: 'warn', code: 'endorsement.unchecked', count: 8, of: 40 });
  });
});
