import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Check } from 'openbadges-validator-core';
import { isTextProven } from '../../../packages/elements/src/lib/is-text-proven.js';
import { buildBadge } from '../support/build-badge.js';
import { buildVerdict } from '../support/build-verdict.js';

const failing = (check: Check): boolean =>
  isTextProven({ outcome: 'invalid', openBadgesVersion: '3.0', badge: buildBadge(), checks: [check] });

test('a badge that holds is proven, also where something else deserves attention', () => {
  assert.equal(isTextProven(buildVerdict('valid')), true);
  assert.equal(isTextProven(buildVerdict('warning')), true);
});

test('a badge that was withdrawn or is out of date was still written by its issuer', () => {
  assert.equal(failing({ id: 'status', outcome: 'fail', source: '', code: 'status.revoked' }), true);
  assert.equal(
    failing({ id: 'dates', outcome: 'fail', source: '', code: 'date.expired', at: '2024-01-01' }),
    true,
  );
});

test('nothing is proven where the proof, the issuer or the form fails', () => {
  assert.equal(failing({ id: 'proof', outcome: 'fail', source: '', code: 'proof.invalid' }), false);
  assert.equal(
    failing({ id: 'issuer', outcome: 'fail', source: '', code: 'key.not_issuers', key: 'k', issuer: 'i' }),
    false,
  );
  assert.equal(
    failing({ id: 'model', outcome: 'fail', source: '', code: 'model.required', path: 'issuer' }),
    false,
  );
});

test('nothing is proven without a verified badge', () => {
  assert.equal(isTextProven(buildVerdict('invalid')), false);
  assert.equal(isTextProven({ outcome: 'unchecked', openBadgesVersion: null, checks: [] }), false);
});
