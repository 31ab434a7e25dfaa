import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkEndorsements } from '../../../packages/openbadges-validator-core/src/checks/check-endorsements.js';
import type { CheckOutcome } from '../../../packages/openbadges-validator-core/src/verdict.js';
import { buildEndorsement } from '../fixtures/build-credential.js';

const carried = (endorsed = 'urn:badge', carrier = 'urn:badge') => ({
  endorsement: buildEndorsement('did:example:friend', endorsed) as never,
  carrier,
});

async function tell(all: readonly ReturnType<typeof carried>[], ...outcomes: readonly CheckOutcome[]) {
  let next = 0;
  const checks = await checkEndorsements(all, () =>
    Promise.resolve([
      {
        id: 'proof',
        outcome: outcomes[next++ % outcomes.length] ?? 'pass',
        source: '',
        code: 'proof.invalid',
      },
    ]),
  );
  return checks.map(({ id: _, source: __, ...rest }) => rest);
}

describe('checkEndorsements', () => {
  it('passes when all of them hold', async () => {
    assert.deepEqual(await tell([carried(), carried()], 'pass'), [{ outcome: 'pass' }]);
    assert.deepEqual(await tell([carried()], 'warn'), [{ outcome: 'pass' }]);
  });

  it('warns of the bad ones and of the unknown ones, and counts both', async () => {
    assert.deepEqual(await tell([carried(), carried(), carried()], 'pass', 'fail', 'unchecked'), [
      { outcome: 'warn', code: 'endorsement.invalid', count: 1, of: 3 },
      { outcome: 'warn', code: 'endorsement.unchecked', count: 1, of: 3 },
    ]);
  });

  it('does not count praise for something else', async () => {
    const expected = [{ outcome: 'warn', code: 'endorsement.invalid', count: 1, of: 1 }];
    assert.deepEqual(await tell([carried('urn:other')], 'pass'), expected);
    assert.deepEqual(await tell([{ ...carried(), carrier: undefined as never }], 'pass'), expected);
  });

  it('does not take another credential, or rubbish, for an endorsement', async () => {
    for (const endorsement of [
      { ...buildEndorsement('did:x:y', 'urn:badge'), type: ['VerifiableCredential'] },
      'hello',
      5,
      [],
    ]) {
      const [check] = await tell([{ endorsement: endorsement as never, carrier: 'urn:badge' }], 'pass');
      assert.equal(check?.code, 'endorsement.invalid', JSON.stringify(endorsement));
    }
  });

  it('verifies the first 32 and calls the rest unchecked', async () => {
    const [check] = await tell(
      Array.from({ length: 40 }, () => carried()),
      'pass',
    );
    assert.deepEqual(check, { outcome: 'warn', code: 'endorsement.unchecked', count: 8, of: 40 });
  });
});
