import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isBound } from '../../../packages/openbadges-validator-core/src/lib/is-bound.js';
import type { Check, CheckId } from '../../../packages/openbadges-validator-core/src/verdict.js';

const passed = (id: CheckId): Check => ({ id, outcome: 'pass', source: 'test' });
const issuer = (outcome: 'warn' | 'unchecked' | 'fail'): Check => ({
  id: 'issuer',
  outcome,
  source: 'test',
  code: 'proof.issuer_not_bound',
  issuer: 'did:example:a',
});

describe('isBound', () => {
  it('is so where the proof holds and the key is the issuer’s', () => {
    assert.equal(isBound([passed('proof'), passed('issuer')]), true);
  });

  it('is not where whose key it was is a guess, unknown or somebody else’s', () => {
    for (const outcome of ['warn', 'unchecked', 'fail'] as const) {
      assert.equal(isBound([passed('proof'), issuer(outcome)]), false, outcome);
    }
  });

  it('is not without a proof that holds', () => {
    assert.equal(isBound([passed('issuer'), passed('model')]), false);
    assert.equal(isBound([]), false);
  });
});
