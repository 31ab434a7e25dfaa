import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';
import type { Check } from '../../../packages/openbadges-validator-core/src/verdict.js';
import { verify } from '../../../packages/openbadges-validator-core/src/verify.js';
import { fetchFrom, NOW, type Web } from '../../support/build-session.js';
import { buildCredential } from '../fixtures/build-credential.js';
import { createIssuer, type Issuer } from '../fixtures/create-issuer.js';
import { tell } from '../fixtures/find-check.js';
import { signCredential } from '../fixtures/sign-credential.js';
import { createJwtIssuer, signJwt } from '../fixtures/sign-jwt.js';

const SERVICE = 'https://atelier.example/refresh/7';
const refreshService = { id: SERVICE, type: '1EdTechCredentialRefresh' };
const sign = (issuer: Issuer, changes: object = {}) =>
  signCredential(buildCredential(issuer.id, { refreshService, ...changes }), issuer, 'eddsa-jcs-2022');

async function judge(handedIn: object | string, web: Web, refresh = true) {
  const asked: string[] = [];
  const verdict = await verify(handedIn, { now: NOW, fetch: fetchFrom(web, asked), refresh });
  return { verdict, asked };
}

/** The facts of the check that tells about the newer edition. */
function toldOf(checks: readonly Check[]): object | undefined {
  const found = checks.find(({ id }) => id === 'refresh');
  if (found === undefined) return undefined;
  const { id: _, source: __, ...rest } = found;
  return rest;
}
const failed = (reason: string) => ({ outcome: 'skipped', code: 'refresh.failed', url: SERVICE, reason });

describe('a badge whose issuer offers newer editions of it', () => {
  it('is judged as it is, and its issuer not asked, unless the caller wants it', async () => {
    const issuer = await createIssuer();
    const { verdict, asked } = await judge(await sign(issuer), {}, false);
    assert.equal(verdict.outcome, 'valid');
    assert.deepEqual(asked, []);
    assert.equal(toldOf(verdict.checks), undefined);
  });

  it('gives way to the newer edition, and says so', async () => {
    const issuer = await createIssuer();
    const newer = await sign(issuer, {
      validFrom: '2026-05-01T00:00:00Z',
      validUntil: '2027-01-01T00:00:00Z',
    });
    const { verdict } = await judge(await sign(issuer, { validUntil: '2026-04-01T00:00:00Z' }), {
      [SERVICE]: newer,
    });
    assert.equal(verdict.outcome, 'valid', JSON.stringify(verdict.checks));
    assert.deepEqual(toldOf(verdict.checks), { outcome: 'pass', code: 'refresh.used', url: SERVICE });
    assert.equal(verdict.badge?.expiresOn, '2027-01-01T00:00:00Z');
  });

  it('gives way to a newer edition that takes it back', async () => {
    const issuer = await createIssuer();
    const list = 'https://atelier.example/revoked';
    const newer = await sign(issuer, { credentialStatus: { id: list, type: '1EdTechRevocationList' } });
    const revoked = { revokedCredential: [{ id: newer['id'] }] };
    const { verdict } = await judge(await sign(issuer), { [SERVICE]: newer, [list]: revoked });
    assert.equal(tell(verdict, 'status'), 'fail status.revoked');
  });

  it('is told to be the newest where the issuer has no other', async () => {
    const issuer = await createIssuer();
    const only = await sign(issuer);
    const { verdict } = await judge(only, { [SERVICE]: only });
    assert.deepEqual(toldOf(verdict.checks), { outcome: 'pass' });
  });

  it('may be a JWT, and so may the newer one', async () => {
    const issuer = await createJwtIssuer('ES256');
    const old = await signJwt(buildCredential(issuer.id, { refreshService }), issuer);
    const newer = buildCredential(issuer.id, { refreshService, validFrom: '2026-05-01T00:00:00Z' });
    const { verdict } = await judge(old, { [SERVICE]: await signJwt(newer, issuer) });
    assert.equal(verdict.badge?.issuedOn, '2026-05-01T00:00:00Z');
    assert.equal(verdict.outcome, 'valid');
  });

  it('asks once: a newer edition is not refreshed in turn', async () => {
    const issuer = await createIssuer();
    const next = 'https://atelier.example/refresh/8';
    const newer = await sign(issuer, { refreshService: { id: next, type: '1EdTechCredentialRefresh' } });
    const { asked } = await judge(await sign(issuer), { [SERVICE]: newer, [next]: newer });
    assert.deepEqual(asked, [SERVICE]);
  });

  it('asks nobody before the proof holds and is the issuer’s', async () => {
    const [issuer, forger] = [await createIssuer(), await createIssuer()];
    const changed = { ...(await sign(issuer)), name: 'Autre' };
    const forged = await signCredential(
      buildCredential(issuer.id, { refreshService }),
      forger,
      'eddsa-jcs-2022',
    );
    for (const handedIn of [changed, forged]) {
      const { verdict, asked } = await judge(handedIn, { [SERVICE]: await sign(issuer) });
      assert.equal(verdict.outcome, 'invalid');
      assert.deepEqual(asked, []);
    }
  });

  it('does not ask a service of another kind', async () => {
    const issuer = await createIssuer();
    const manual = await sign(issuer, { refreshService: { id: SERVICE, type: 'ManualRefreshService2018' } });
    assert.deepEqual((await judge(manual, {})).asked, []);
  });

  for (const [why, changes, reason] of [
    ['of another id', { id: 'urn:uuid:00000000-0000-4000-8000-000000000000' }, 'id'],
    ['older', { validFrom: '2026-01-01T00:00:00Z' }, 'validFrom'],
    [
      'for somebody else',
      {
        credentialSubject: {
          ...(buildCredential('x:y')['credentialSubject'] as object),
          id: 'did:example:bob',
        },
      },
      'credentialSubject',
    ],
    ['not valid any more', { validUntil: '2026-05-01T00:00:00Z' }, 'date.expired'],
    ['not valid yet', { validFrom: '2026-07-01T00:00:00Z' }, 'date.not_yet_valid'],
    [
      'not written as the standard asks',
      { credentialSubject: { id: 'did:example:alice' } },
      'model.required',
    ],
  ] as const) {
    it(`is judged itself where the newer edition is ${why}`, async () => {
      const issuer = await createIssuer();
      const { verdict } = await judge(await sign(issuer), { [SERVICE]: await sign(issuer, changes) });
      assert.deepEqual(toldOf(verdict.checks), failed(reason));
      assert.equal(verdict.outcome, 'valid', JSON.stringify(verdict.checks));
      assert.equal(verdict.badge?.issuedOn, '2026-03-01T00:00:00Z');
    });
  }

  it('is judged itself where the newer edition was changed, or signed by somebody else', async () => {
    const [issuer, forger] = [await createIssuer(), await createIssuer()];
    const changes = { validFrom: '2026-05-01T00:00:00Z' };
    const changed = { ...(await sign(issuer, changes)), name: 'Autre' };
    const ofForger = buildCredential(issuer.id, { refreshService, ...changes });
    const forged = await signCredential(ofForger, forger, 'eddsa-jcs-2022');
    const ofOther = await sign(forger, changes);
    for (const [newer, reason] of [
      [changed, 'proof.invalid'],
      [forged, 'key.not_issuers'],
      [ofOther, 'id'],
    ] as const) {
      const { verdict } = await judge(await sign(issuer), { [SERVICE]: newer });
      assert.deepEqual(toldOf(verdict.checks), failed(reason));
      assert.equal(verdict.outcome, 'valid');
    }
  });

  it('is judged itself where nothing can be had', async () => {
    const issuer = await createIssuer();
    const handedIn = await sign(issuer);
    for (const [answer, reason] of [
      [404, 'fetch.http_status'],
      ['hello', 'input.not_a_badge'],
      ['https://atelier.example/other', 'input.not_a_badge'],
    ] as const) {
      const { verdict } = await judge(handedIn, { [SERVICE]: answer });
      assert.deepEqual(toldOf(verdict.checks), failed(reason));
      assert.equal(verdict.outcome, 'valid');
    }
    const offline = await verify(handedIn, { now: NOW, refresh: true });
    assert.deepEqual(toldOf(offline.checks), failed('fetch.not_available'));
  });

  it('knows a person that is only named by a digest by nothing more than its id', async () => {
    const issuer = await createIssuer();
    const subject = buildCredential('x:y')['credentialSubject'] as JsonObject;
    const { id: _, ...unnamed } = subject;
    const hashed = await sign(issuer, { credentialSubject: unnamed });
    const named = await sign(issuer, { validFrom: '2026-05-01T00:00:00Z' });
    const { verdict } = await judge(hashed, { [SERVICE]: named });
    assert.deepEqual(toldOf(verdict.checks), failed('credentialSubject'));
  });
});
