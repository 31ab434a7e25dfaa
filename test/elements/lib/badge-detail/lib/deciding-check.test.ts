import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decidingCheck } from '../../../../../packages/elements/src/lib/badge-detail/lib/deciding-check.js';
import { buildVerdict } from '../../../support/build-verdict.js';

test('the reason of a verdict is the first check that made it so', () => {
  assert.equal(decidingCheck(buildVerdict('invalid'))?.code, 'proof.invalid');
  assert.equal(decidingCheck(buildVerdict('unchecked'))?.code, 'fetch.not_allowed');
  assert.equal(decidingCheck(buildVerdict('warning'))?.code, 'endorsement.invalid');
});

test('a failure decides before what only could not be checked', () => {
  const [unchecked] = buildVerdict('unchecked').checks.slice(1);
  const { checks, ...invalid } = buildVerdict('invalid');
  assert.equal(decidingCheck({ ...invalid, checks: [unchecked!, ...checks] })?.code, 'proof.invalid');
});

test('that a badge holds is not decided by one check', () => {
  assert.equal(decidingCheck(buildVerdict('valid')), undefined);
});

test('a verdict without any check has no reason to tell', () => {
  assert.equal(decidingCheck({ outcome: 'unchecked', openBadgesVersion: null, checks: [] }), undefined);
});
