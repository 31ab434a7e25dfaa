import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { verify } from '../../../packages/openbadges-validator-core/src/verify.js';
import { NOW } from '../../support/build-session.js';
import { buildCredential } from '../fixtures/build-credential.js';
import { changeAt, leavesOf } from '../fixtures/change-at.js';
import { createIssuer } from '../fixtures/create-issuer.js';
import { signCredential, type SuiteName } from '../fixtures/sign-credential.js';
import { createJwtIssuer, signJwt } from '../fixtures/sign-jwt.js';

const CHANGES: readonly ((value: unknown) => unknown)[] = [
  (value) => `${String(value)}x`,
  (value) => String(value).slice(0, -1),
  () => 'https://forger.example/',
  () => '',
  () => 5,
  () => null,
  () => [],
  () => ({ id: 'https://forger.example/' }),
];

describe('a changed badge', () => {
  for (const suite of ['eddsa-rdfc-2022', 'eddsa-jcs-2022', 'Ed25519Signature2020'] as readonly SuiteName[]) {
    it(`is never valid, whichever of its values was changed (${suite})`, async () => {
      const issuer = await createIssuer();
      const signed = await signCredential(buildCredential(issuer.id), issuer, suite);
      assert.equal((await verify(signed, { now: NOW })).outcome, 'valid');
      const leaves = leavesOf(signed);
      assert.ok(leaves.length > 20);
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...leaves), fc.constantFrom(...CHANGES), async (path, change) => {
          const { outcome, badge } = await verify(changeAt(signed, path, change), { now: NOW });
          assert.notEqual(outcome, 'valid', path.join('.'));
          assert.notEqual(outcome, 'warning', path.join('.'));
          assert.equal(badge, undefined, path.join('.'));
        }),
        { numRuns: 120 },
      );
    });

    it(`is never valid when a member was taken away or put in (${suite})`, async () => {
      const issuer = await createIssuer();
      const signed = await signCredential(buildCredential(issuer.id), issuer, suite);
      for (const path of leavesOf(signed)) {
        const { outcome } = await verify(
          changeAt(signed, path, () => undefined),
          { now: NOW },
        );
        assert.notEqual(outcome, 'valid', `without ${path.join('.')}`);
      }
      for (const name of ['description', 'validUntil', 'evidence', 'mention']) {
        const { outcome } = await verify({ ...signed, [name]: '2030-01-01T00:00:00Z' }, { now: NOW });
        assert.notEqual(outcome, 'valid', `with ${name}`);
      }
    });
  }

  it('is never valid when one letter of its token was changed', async () => {
    const issuer = await createJwtIssuer('EdDSA');
    const token = await signJwt(buildCredential(issuer.id), issuer);
    assert.equal((await verify(token, { now: NOW })).outcome, 'valid');
    await fc.assert(
      fc.asyncProperty(
        fc.nat(token.length - 1),
        fc.constantFrom('A', 'z', '0', '-', '.'),
        async (at, letter) => {
          fc.pre(token[at] !== letter);
          const { outcome } = await verify(token.slice(0, at) + letter + token.slice(at + 1), { now: NOW });
          assert.notEqual(outcome, 'valid');
        },
      ),
      { numRuns: 150 },
    );
  });
});
