import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import { digestJson, hashIdentity, verify } from '../../packages/openbadges-validator-core/src/index.js';
import { openRecord } from '../../packages/recognition/src/records/open-record.js';
import { buildCredential } from './fixtures/build-credential.js';
import { createEcdsaIssuer } from './fixtures/create-ecdsa-issuer.js';
import { createIssuer } from './fixtures/create-issuer.js';
import { signCredential, type Signed, type SuiteName } from './fixtures/sign-credential.js';
import { createJwtIssuer, signJwt } from './fixtures/sign-jwt.js';

const SUITES: readonly SuiteName[] = ['eddsa-rdfc-2022', 'eddsa-jcs-2022', 'Ed25519Signature2020'];

interface Badges {
  readonly ed25519: readonly Signed[];
  readonly ecdsa: Signed;
  readonly rsa: string;
  readonly digest: string;
}

/** Signed by other libraries, with keys that this process has never imported. */
async function signAll(): Promise<Badges> {
  const [issuer, ecdsaIssuer, rsaIssuer] = await Promise.all([
    createIssuer(),
    createEcdsaIssuer('P-256'),
    createJwtIssuer('RS256'),
  ]);
  const credential = buildCredential(issuer.id);
  return {
    ed25519: await Promise.all(SUITES.map((suite) => signCredential(credential, issuer, suite))),
    ecdsa: await signCredential(buildCredential(ecdsaIssuer.id), ecdsaIssuer, 'ecdsa-rdfc-2019'),
    rsa: await signJwt(buildCredential(rsaIssuer.id), rsaIssuer),
    digest: await digestJson({ un: 1 }),
  };
}

async function told(badge: string | object): Promise<string> {
  const { outcome, checks } = await verify(badge);
  const { code } = checks.find(({ id }) => id === 'proof') ?? {};
  return [outcome, code].filter(Boolean).join(' ');
}

const notKnown = (): Promise<never> => Promise.reject(new DOMException('', 'NotSupportedError'));

const PLACES = {
  'on a page that came over plain http': () => ({}),
  'in an engine without Ed25519': () => ({ importKey: notKnown }),
};

for (const [place, build] of Object.entries(PLACES)) {
  describe(`verification ${place}`, () => {
    let badges: Badges;
    before(async () => {
      badges = await signAll();
    });
    beforeEach((context) => {
      const { subtle } = crypto;
      const lacking = build();
      const rest = 'importKey' in lacking ? { digest: subtle.digest.bind(subtle), ...lacking } : undefined;
      assert.ok('mock' in context);
      context.mock.getter(globalThis, 'crypto', () => ({ subtle: rest }));
    });

    it('verifies Ed25519 and finds every change', async () => {
      for (const [at, badge] of badges.ed25519.entries()) {
        assert.equal(await told(badge), 'valid', SUITES[at]);
        assert.equal(await told({ ...badge, name: 'Autre' }), 'invalid proof.invalid', SUITES[at]);
      }
    });

    it('says of other signatures that they were not checked', async () => {
      assert.equal(await told(badges.ecdsa), 'unchecked crypto.unavailable');
      assert.equal(await told(badges.rsa), 'unchecked crypto.unavailable');
    });

    it('takes the same digests, and opens records', async () => {
      assert.equal(await digestJson({ un: 1 }), badges.digest);
      const hash = await hashIdentity('a@example.com', 'Kosher');
      assert.equal(hash, 'sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399');
      const answer = await openRecord(badges.ed25519[0] ?? {}, { now: new Date('2026-05-01T00:00:00Z') });
      assert.ok(answer.ok);
      assert.deepEqual([answer.opened.outcome, answer.opened.kind], ['valid', 'badge']);
    });
  });
}
