import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verifyLegacy } from '../../../packages/openbadges-validator-core/src/hosted/verify-legacy.js';
import { readDocument } from '../../../packages/openbadges-validator-core/src/intake/read-document.js';
import { buildSession, fetchFrom, type Web } from '../../support/build-session.js';
import {
  CLASS_URL,
  ISSUER_URL,
  assertion,
  badgeClass,
  hostedWeb,
  issuer,
} from '../../support/hosted-badge.js';
import { createSigningKey, signToken } from '../../support/sign-assertion.js';

const KEY_URL = 'https://atelier.example/cle.json';
const LIST_URL = 'https://atelier.example/revocations.json';
const uuid = (digit: number) => `urn:uuid:11111111-0000-4000-8000-00000000000${digit}`;
const ID = uuid(1);
const RSA = createSigningKey('RS256');
const EC = createSigningKey('ES256');
const THIEF = createSigningKey('RS256');

const signed = (changes: Parameters<typeof assertion>[0] = {}) =>
  assertion({ id: ID, verification: { type: 'SignedBadge', creator: KEY_URL }, ...changes });
const keyDocument = (pem: string, changes: object = {}) => ({
  id: KEY_URL,
  type: 'CryptographicKey',
  owner: ISSUER_URL,
  publicKeyPem: pem,
  ...changes,
});
const web = (changes: Web = {}): Web =>
  hostedWeb({ [ISSUER_URL]: issuer({ publicKey: KEY_URL }), [KEY_URL]: keyDocument(RSA.pem), ...changes });

async function judge(token: string, at: Web | undefined) {
  const verdict = await verifyLegacy(await readDocument(token), buildSession(at));
  const odd = verdict.checks.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'skipped');
  return { ...verdict, told: odd.map(({ id, outcome, code }) => `${id} ${outcome} ${code ?? ''}`.trim()) };
}

describe('verifying a signed badge', () => {
  it('passes with the key that the issuer lists', async () => {
    const { told, checks, badge } = await judge(signToken(signed(), RSA), web());
    assert.deepEqual(told, []);
    assert.deepEqual(
      checks.map(({ id }) => id),
      ['model', 'proof', 'issuer', 'status', 'dates', 'recipient'],
    );
    assert.equal(badge?.name, 'Réparer un vélo');
  });

  it('passes with a key on an elliptic curve', async () => {
    assert.deepEqual(
      (await judge(signToken(signed(), EC), web({ [KEY_URL]: keyDocument(EC.pem) }))).told,
      [],
    );
  });

  it('reads the algorithm in the small letters of old badges', async () => {
    assert.deepEqual((await judge(signToken(signed(), RSA, { alg: 'rs256' }), web())).told, []);
  });

  it('tries each key of the issuer, when the badge names none', async () => {
    const two = issuer({ publicKey: ['https://atelier.example/ancienne.json', KEY_URL] });
    const at = web({ [ISSUER_URL]: two, 'https://atelier.example/ancienne.json': keyDocument(THIEF.pem) });
    const token = signToken(signed({ verification: { type: 'SignedBadge' } }), RSA);
    assert.deepEqual((await judge(token, at)).told, []);
  });

  it('is not put off by a key that is gone, weak, of another kind or another’s, when a later one fits', async () => {
    const short = createSigningKey('RS256', 1024);
    const keys = ['gone', 'weak', 'curve', 'thief', 'odd'].map(
      (name) => `https://atelier.example/${name}.json`,
    );
    const [gone = '', weak = '', curve = '', thief = '', odd = ''] = keys;
    const at = web({
      [ISSUER_URL]: issuer({ publicKey: [...keys, KEY_URL] }),
      [gone]: 503,
      [weak]: keyDocument(short.pem, { id: weak }),
      [curve]: keyDocument(EC.pem, { id: curve }),
      [thief]: keyDocument(THIEF.pem, { id: thief, owner: 'https://evil.test/issuer' }),
      [odd]: keyDocument(RSA.pem, { id: 'https://evil.test/key' }),
    });
    const token = signToken(signed({ verification: { type: 'SignedBadge' } }), RSA);
    assert.deepEqual((await judge(token, at)).told, []);
  });

  it('cannot tell when no key fits and one could not be read', async () => {
    const gone = 'https://atelier.example/gone.json';
    const at = web({ [ISSUER_URL]: issuer({ publicKey: [KEY_URL, gone] }), [gone]: 503 });
    const token = signToken(signed({ verification: { type: 'SignedBadge' } }), THIEF);
    assert.deepEqual((await judge(token, at)).told, ['proof unchecked fetch.http_status']);
    assert.deepEqual((await judge(token, { ...at, [gone]: keyDocument(EC.pem, { id: gone }) })).told, [
      'proof fail proof.invalid',
    ]);
  });

  it('asks for the list of the revoked only once the signature holds', async () => {
    const asked: string[] = [];
    const at = web({ [ISSUER_URL]: issuer({ publicKey: KEY_URL, revocationList: LIST_URL }) });
    const session = buildSession(undefined, { fetch: fetchFrom(at, asked) });
    await verifyLegacy(await readDocument(signToken(signed(), THIEF)), session);
    assert.ok(asked.includes(KEY_URL) && !asked.includes(LIST_URL));
  });

  it('takes a key that is written in the issuer’s own document', async () => {
    const at = web({ [ISSUER_URL]: issuer({ publicKey: keyDocument(RSA.pem) }) });
    assert.deepEqual((await judge(signToken(signed(), RSA), at)).told, []);
  });

  for (const alg of ['none', 'HS256', 'HS512', 'None', 'PS256', 'EdDSA', '']) {
    it(`does not even look at a signature by ${JSON.stringify(alg)}`, async () => {
      const { told, badge } = await judge(signToken(signed(), RSA, { alg }), web());
      assert.deepEqual(told, ['proof fail proof.alg_not_allowed']);
      assert.equal(badge, undefined);
    });
  }

  it('refuses an algorithm that is not one for the key', async () => {
    const token = signToken(signed(), EC);
    assert.deepEqual((await judge(token, web())).told, ['proof fail proof.alg_not_allowed']);
  });

  it('refuses a critical extension, for it knows none', async () => {
    const token = signToken(signed(), RSA, { crit: ['b64'], b64: false });
    assert.deepEqual((await judge(token, web())).told, ['proof fail proof.malformed']);
  });

  it('refuses a payload that was changed', async () => {
    const [header, , signature] = signToken(signed(), RSA).split('.');
    const payload = Buffer.from(JSON.stringify(signed({ issuedOn: '2020-01-01T00:00:00Z' }))).toString(
      'base64url',
    );
    const { told, badge } = await judge(`${header ?? ''}.${payload}.${signature ?? ''}`, web());
    assert.deepEqual(told, ['proof fail proof.invalid']);
    assert.equal(badge, undefined);
  });

  it('refuses somebody else’s key, also when it stands in the header', async () => {
    const jwk = THIEF.privateKey.export({ format: 'jwk' });
    const token = signToken(signed(), THIEF, { jwk: { kty: 'RSA', n: jwk.n, e: jwk.e } });
    assert.deepEqual((await judge(token, web())).told, ['proof fail proof.invalid']);
  });

  it('refuses a key that the badge names and the issuer does not', async () => {
    const mine = 'https://evil.test/cle.json';
    const token = signToken(signed({ verification: { type: 'SignedBadge', creator: mine } }), THIEF);
    const at = web({ [mine]: keyDocument(THIEF.pem, { id: mine }) });
    assert.deepEqual((await judge(token, at)).told, ['proof fail key.not_issuers']);
  });

  it('refuses a key that says it is somebody else’s', async () => {
    const at = web({ [KEY_URL]: keyDocument(RSA.pem, { owner: 'https://b.example/issuer' }) });
    assert.deepEqual((await judge(signToken(signed(), RSA), at)).told, ['proof fail key.not_issuers']);
  });

  it('does not let a badge describe its own issuer', async () => {
    const fake = { ...issuer({ publicKey: keyDocument(THIEF.pem) }) };
    const carried = signToken(signed({ badge: badgeClass({ issuer: fake }) }), THIEF);
    assert.deepEqual((await judge(carried, web())).told, ['proof fail proof.invalid']);
    const nameless = {
      ...fake,
      id: uuid(2),
      publicKey: keyDocument(THIEF.pem, { owner: uuid(2) }),
    };
    const token = signToken(signed({ badge: badgeClass({ id: uuid(3), issuer: nameless }) }), THIEF);
    const { told, badge } = await judge(token, web());
    assert.deepEqual(told, ['proof fail key.not_issuers']);
    assert.equal(badge, undefined);
  });

  it('calls a key malformed that is none, and one too short weak', async () => {
    const none = web({
      [KEY_URL]: keyDocument('-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----'),
    });
    assert.match(
      (await judge(signToken(signed(), RSA), none)).told[0] ?? '',
      /^proof (fail|unchecked) key\./,
    );
    const missing = web({ [KEY_URL]: { id: KEY_URL, owner: ISSUER_URL } });
    assert.deepEqual((await judge(signToken(signed(), RSA), missing)).told, ['proof fail key.malformed']);
    const short = createSigningKey('RS256', 1024);
    const at = web({ [KEY_URL]: keyDocument(short.pem) });
    assert.deepEqual((await judge(signToken(signed(), short), at)).told, ['proof fail key.weak']);
  });

  it('cannot tell without a network, nor when a key cannot be read', async () => {
    const token = signToken(signed(), RSA);
    assert.deepEqual((await judge(token, undefined)).told, [
      'model unchecked fetch.not_available',
      'proof unchecked fetch.not_available',
    ]);
    assert.deepEqual((await judge(token, web({ [KEY_URL]: 503 }))).told, [
      'proof unchecked fetch.http_status',
    ]);
    assert.deepEqual((await judge(token, web({ [CLASS_URL]: 503 }))).told, [
      'model unchecked fetch.http_status',
      'proof unchecked fetch.http_status',
    ]);
  });

  it('sees that a badge expired, and still shows what was signed', async () => {
    const { told, badge } = await judge(signToken(signed({ expires: '2026-05-01T00:00:00Z' }), RSA), web());
    assert.deepEqual(told, ['dates fail date.expired']);
    assert.equal(badge?.expiresOn, '2026-05-01T00:00:00Z');
  });

  const withList = (list: object | string | number) =>
    web({ [ISSUER_URL]: issuer({ publicKey: KEY_URL, revocationList: LIST_URL }), [LIST_URL]: list });

  for (const [why, list, told] of [
    ['a list without it', { revokedAssertions: [uuid(4), { id: uuid(5) }] }, []],
    ['its id', { revokedAssertions: [ID] }, ['status fail status.revoked']],
    [
      'its id with a reason',
      { revokedAssertions: [{ id: ID, revocationReason: 'Erreur' }] },
      ['status fail status.revoked'],
    ],
    ['the map of 1.x', { [ID]: 'Erreur' }, ['status fail status.revoked']],
    ['a map with names that only JavaScript knows', {}, []],
    ['a list that is none', { revokedAssertions: [5] }, ['status unchecked status.list_invalid']],
    ['no list at all', 404, ['status unchecked status.unavailable']],
    ['a page', '<html>', ['status unchecked status.unavailable']],
  ] as const) {
    it(`tells by ${why}`, async () => {
      assert.deepEqual((await judge(signToken(signed(), RSA), withList(list))).told, told);
    });
  }

  it('says why a badge was revoked', async () => {
    const list = { revokedAssertions: [{ id: ID, revocationReason: 'Erreur' }] };
    const { checks } = await judge(signToken(signed(), RSA), withList(list));
    const status = checks.find(({ id }) => id === 'status');
    assert.ok(status?.code === 'status.revoked' && status.reason === 'Erreur');
  });
});

describe('verifying a signed badge of 1.0', () => {
  const PEM_URL = 'https://a.example/cle.pem';
  const BADGE = {
    uid: 'abc123',
    recipient: { type: 'email', hashed: false, identity: 'camille@example.org' },
    badge: 'https://a.example/class',
    issuedOn: '2013-02-18',
    verify: { type: 'signed', url: PEM_URL },
  };
  const WEB: Web = {
    [PEM_URL]: RSA.pem,
    'https://a.example/class': {
      name: 'Vélo',
      description: 'd',
      image: 'https://a.example/v.png',
      criteria: 'https://a.example/c',
      issuer: 'https://a.example/org',
    },
    'https://a.example/org': {
      name: 'Atelier',
      url: 'https://a.example',
      revocationList: 'https://a.example/revoked',
    },
    'https://a.example/revoked': { other: 'Erreur' },
  };

  it('passes with the bare key on the issuer’s host', async () => {
    const { told, openBadgesVersion } = await judge(signToken(BADGE, RSA, { alg: 'rs256' }), WEB);
    assert.deepEqual(told, []);
    assert.equal(openBadgesVersion, '1.0');
  });

  it('refuses a key on another host', async () => {
    const token = signToken(
      { ...BADGE, verify: { type: 'signed', url: 'https://evil.test/cle.pem' } },
      THIEF,
    );
    const at = { ...WEB, 'https://evil.test/cle.pem': THIEF.pem };
    assert.deepEqual((await judge(token, at)).told, ['proof fail key.not_issuers']);
  });

  it('refuses a key that the issuer’s host only redirects to', async () => {
    const open = 'https://a.example/aller?vers=evil';
    const token = signToken({ ...BADGE, verify: { type: 'signed', url: open } }, THIEF);
    const at = {
      ...WEB,
      [open]: new URL('https://evil.test/cle.pem'),
      'https://evil.test/cle.pem': THIEF.pem,
    };
    assert.deepEqual((await judge(token, at)).told, ['proof fail key.not_issuers']);
  });

  it('finds its uid in the map of the revoked', async () => {
    const at = { ...WEB, 'https://a.example/revoked': { abc123: 'Erreur' } };
    assert.deepEqual((await judge(signToken(BADGE, RSA), at)).told, ['status fail status.revoked']);
  });
});
