import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadSigningKeys } from '../../../packages/openbadges-validator-core/src/hosted/load-signing-keys.js';
import type { JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';
import { buildSession, fetchFrom, type Web } from '../../support/build-session.js';
import { caughtCode } from '../../support/caught-code.js';
import { ISSUER_URL, assertion, issuer } from '../../support/hosted-badge.js';

const FIRST = 'https://atelier.example/1.json';
const SECOND = 'https://atelier.example/2.json';
const key = (pem: string, changes: JsonObject = {}): JsonObject => ({
  owner: ISSUER_URL,
  publicKeyPem: pem,
  ...changes,
});
const WEB: Web = { [FIRST]: key('un'), [SECOND]: key('deux') };
const naming = (creator?: string) =>
  assertion({ verification: { type: 'SignedBadge', ...(creator !== undefined && { creator }) } });

const load = (creator: string | undefined, changes: JsonObject, web: Web = WEB) =>
  loadSigningKeys(naming(creator), issuer(changes), '2.0', buildSession(web));

describe('loadSigningKeys', () => {
  it('takes the key that the badge names, of those that the issuer lists', async () => {
    assert.deepEqual(await load(SECOND, { publicKey: [FIRST, SECOND] }), ['deux']);
  });

  it('takes all that the issuer lists, when the badge names none', async () => {
    assert.deepEqual(await load(undefined, { publicKey: [FIRST, SECOND] }), ['un', 'deux']);
  });

  it('takes a key that is written out, and asks nobody', async () => {
    const asked: string[] = [];
    const session = buildSession(undefined, { fetch: fetchFrom({}, asked) });
    const written = issuer({ publicKey: { id: FIRST, ...key('écrite') } });
    assert.deepEqual(await loadSigningKeys(naming(FIRST), written, '2.0', session), ['écrite']);
    assert.deepEqual(asked, []);
  });

  it('asks for no more than a handful of addresses', async () => {
    const many = Array.from({ length: 100 }, (_, index) => `https://atelier.example/${index}.json`);
    const web = Object.fromEntries(many.map((url) => [url, key(url)]));
    assert.equal((await load(undefined, { publicKey: many }, web)).length, 8);
  });

  for (const [why, creator, changes, web, code] of [
    ['an issuer without keys', FIRST, {}, WEB, 'key.not_issuers'],
    [
      'a key that the issuer does not list',
      'https://evil.test/k',
      { publicKey: FIRST },
      WEB,
      'key.not_issuers',
    ],
    [
      'a key of another owner',
      FIRST,
      { publicKey: FIRST },
      { [FIRST]: key('un', { owner: 'https://b.example' }) },
      'key.not_issuers',
    ],
    [
      'a key without owner',
      FIRST,
      { publicKey: FIRST },
      { [FIRST]: key('un', { owner: undefined }) },
      'key.not_issuers',
    ],
    [
      'a key without text',
      FIRST,
      { publicKey: FIRST },
      { [FIRST]: key('un', { publicKeyPem: 5 }) },
      'key.malformed',
    ],
    ['a key at no address', 'urn:k', { publicKey: 'urn:k' }, WEB, 'key.unresolved'],
    ['a key that is gone', FIRST, { publicKey: FIRST }, {}, 'fetch.http_status'],
  ] as const) {
    it(`refuses ${why} with ${code}`, async () => {
      assert.equal(await caughtCode(() => load(creator, changes, web)), code);
    });
  }
});
