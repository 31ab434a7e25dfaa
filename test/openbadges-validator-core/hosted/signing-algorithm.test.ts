import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { signingAlgorithm } from '../../../packages/openbadges-validator-core/src/hosted/signing-algorithm.js';
import { caughtCode } from '../../support/caught-code.js';

describe('signingAlgorithm', () => {
  for (const [written, alg] of [
    ['RS256', 'RS256'],
    ['rs256', 'RS256'],
    ['RS512', 'RS512'],
    ['es384', 'ES384'],
  ] as const) {
    it(`takes ${written} for ${alg}`, () => {
      assert.equal(signingAlgorithm({ alg: written }), alg);
    });
  }

  for (const alg of [
    'none',
    'NONE',
    'HS256',
    'hs256',
    'ES256K',
    'RS1',
    '',
    ' RS256',
    undefined,
    null,
    5,
    ['RS256'],
    { toString: 'RS256' },
  ]) {
    it(`refuses ${JSON.stringify(alg) ?? 'no algorithm'}`, async () => {
      assert.equal(await caughtCode(() => signingAlgorithm({ alg })), 'proof.alg_not_allowed');
    });
  }

  it('refuses every critical extension', async () => {
    assert.equal(await caughtCode(() => signingAlgorithm({ alg: 'RS256', crit: [] })), 'proof.malformed');
  });
});
