import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prove } from '../../../packages/openbadges-validator-core/src/hosted/prove.js';
import { upgradeNode } from '../../../packages/openbadges-validator-core/src/hosted/upgrade-node.js';
import type { Json } from '../../../packages/openbadges-validator-core/src/json.js';
import { buildSession } from '../../support/build-session.js';
import { ASSERTION_URL, assertion, hostedWeb } from '../../support/hosted-badge.js';

async function told(verification: Json | undefined) {
  const written = assertion({ verification });
  const given = upgradeNode(written, 'Assertion', undefined);
  const session = buildSession(hostedWeb({ [ASSERTION_URL]: written }));
  const { checks, proven } = await prove(given, undefined, { version: '2.0', foundAt: undefined, session });
  return [checks.find(({ id }) => id === 'proof')?.code, proven !== undefined];
}

describe('prove', () => {
  for (const type of [
    'HostedBadge',
    'hosted',
    ['HostedBadge', 'https://a.example/More'],
    'VerificationObject',
  ]) {
    it(`takes ${JSON.stringify(type)} for hosted`, async () => {
      assert.deepEqual(await told({ type }), [undefined, true]);
    });
  }

  it('takes for hosted what does not say, so that parts of badges can be looked at', async () => {
    for (const nothing of [undefined, {}, 'https://a.example/v']) {
      assert.deepEqual(await told(nothing), [undefined, true]);
    }
  });

  for (const type of ['SignedBadge', 'signed', 'obi:SignedBadge']) {
    it(`wants a signature for ${type}`, async () => {
      assert.deepEqual(await told({ type }), ['proof.missing', false]);
    });
  }

  it('does not verify in a way that it does not know', async () => {
    assert.deepEqual(await told({ type: 'MerkleProofVerification2017' }), ['proof.unsupported', false]);
  });
});
