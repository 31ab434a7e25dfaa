import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toModelChecks } from '../../../packages/openbadges-validator-core/src/hosted/to-model-checks.js';

const outcomeOf = (context: string) => toModelChecks([{ code: 'context.unknown', context }])[0]?.outcome;

describe('toModelChecks', () => {
  it('fails what breaks a rule, under the name of the check it belongs to', () => {
    const [check] = toModelChecks([{ code: 'model.required', path: 'name' }], 'issuer');
    assert.deepEqual([check?.id, check?.outcome, check?.code], ['issuer', 'fail', 'model.required']);
  });

  it('cannot tell of a vocabulary of somebody else’s, and knows that the standard has no other', () => {
    assert.equal(outcomeOf('https://a.example/context.json'), 'unchecked');
    assert.equal(outcomeOf('https://w3id.org/openbadges/v9'), 'fail');
  });
});
