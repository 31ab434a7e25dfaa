import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadSigningKey } from '../../../packages/openbadges-validator-core/src/hosted/load-signing-key.js';
import type { Json, JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';
import { buildSession, fetchFrom, type Web } from '../../support/build-session.js';
import { caughtCode } from '../../support/caught-code.js';
import { ISSUER_URL, issuer } from '../../support/hosted-badge.js';

const KEY = 'https://atelier.example/1.json';
const key = (changes: JsonObject = {}): JsonObject => ({
  id: KEY,
  owner: ISSUER_URL,
  publicKeyPem: 'un',
  ...changes,
});
const load = (link: Json, document: Web[string] = key()) =>
  loadSigningKey(link, issuer(), '2.0', buildSession({ [KEY]: document }));

describe('loadSigningKey', () => {
  it('reads a key that the issuer links to', async () => {
    assert.equal(await load(KEY), 'un');
    assert.equal(await load(KEY, key({ id: undefined })), 'un');
  });

  it('takes a key that is written out, and asks nobody', async () => {
    const asked: string[] = [];
    const session = buildSession(undefined, { fetch: fetchFrom({}, asked) });
    assert.equal(await loadSigningKey(key(), issuer(), '2.0', session), 'un');
    assert.deepEqual(asked, []);
  });

  for (const [why, link, document, code] of [
    ['a key of another owner', KEY, key({ owner: 'https://b.example' }), 'key.not_issuers'],
    ['a key without owner', KEY, key({ owner: undefined }), 'key.not_issuers'],
    ['a key that calls itself another', KEY, key({ id: 'https://evil.test/k' }), 'key.not_issuers'],
    ['a key without text', KEY, key({ publicKeyPem: 5 }), 'key.malformed'],
    ['a key at no address', 'urn:example:k', key(), 'key.unresolved'],
    ['a key that is nothing', null, key(), 'key.unresolved'],
    ['a key that is gone', KEY, 404, 'fetch.http_status'],
  ] as const) {
    it(`refuses ${why} with ${code}`, async () => {
      assert.equal(await caughtCode(() => load(link, document)), code);
    });
  }

  it('reads the bare key of 1.x on the issuer’s host, and nowhere else', async () => {
    const old = (url: string, at: Web) => loadSigningKey(url, issuer(), '1.0', buildSession(at));
    assert.equal(await old(KEY, { [KEY]: 'PEM' }), 'PEM');
    assert.equal(await caughtCode(() => old('https://evil.test/k', {})), 'key.not_issuers');
    assert.equal(await caughtCode(() => old('urn:example:k', {})), 'key.unresolved');
  });
});
