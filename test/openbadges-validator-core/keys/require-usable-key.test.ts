import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { requireUsableKey } from '../../../packages/openbadges-validator-core/src/keys/require-usable-key.js';
import type { ResolvedKey } from '../../../packages/openbadges-validator-core/src/keys/resolved-key.js';
import { NOW } from '../../support/build-session.js';
import { caughtCode } from '../../support/caught-code.js';

const key: ResolvedKey = { id: 'https://atelier.example/issuer#1', material: { type: 'Ed25519', jwk: {} } };
const codeOf = (changes: Partial<ResolvedKey>, purpose = 'assertionMethod') =>
  caughtCode(() => requireUsableKey({ ...key, ...changes }, purpose, NOW));

describe('requireUsableKey', () => {
  it('lets a key be used for what its document names, and for nothing else', async () => {
    assert.equal(await codeOf({ purposes: ['assertionMethod'] }), 'none');
    assert.equal(await codeOf({ purposes: ['authentication'] }), 'key.not_authorised');
    assert.equal(await codeOf({ purposes: [] }), 'key.not_authorised');
    assert.equal(await codeOf({ purposes: ['authentication'] }, 'authentication'), 'none');
  });

  it('asks no purpose of a form that has no word for it', async () => {
    assert.equal(await codeOf({}), 'none');
  });

  for (const [at, passed] of [
    ['2026-05-31T23:59:59Z', true],
    ['2026-06-01T00:00:00Z', true],
    ['2026-06-01T00:00:01Z', false],
    ['2026-06-01T00:00:00', true],
    ['2026-06-01T00:00:01', false],
    ['yes', true],
    ['', true],
  ] as const) {
    it(`counts a key ${passed ? 'out' : 'in'} that ends at ${JSON.stringify(at)}`, async () => {
      assert.equal(await codeOf({ revoked: at }), passed ? 'key.revoked' : 'none');
      assert.equal(await codeOf({ expires: at }), passed ? 'key.expired' : 'none');
    });
  }
});
