import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPublishedKey } from '../../../packages/openbadges-validator-core/src/keys/check-published-key.js';
import { buildSession, type Web } from '../../support/build-session.js';

const ISSUER = 'https://atelier.example/issuer';
const SET = 'https://atelier.example/.well-known/jwks.json';
const jwk = { kty: 'OKP', crv: 'Ed25519', x: 'AAAA' };

async function tell(issuer: string, web?: Web): Promise<string> {
  const key = { id: '#jwk', material: { type: 'Ed25519', jwk } } as const;
  const { outcome, code } = await checkPublishedKey(key, issuer, buildSession(web));
  return [outcome, code].filter(Boolean).join(' ');
}

describe('checkPublishedKey', () => {
  it('passes what the host of the issuer publishes', async () => {
    assert.equal(await tell(ISSUER, { [SET]: { keys: [{ ...jwk, kid: 'a', use: 'sig' }] } }), 'pass');
  });

  it('fails what it does not publish, or publishes for another', async () => {
    for (const keys of [
      [],
      [{ ...jwk, x: 'BBBB' }],
      [{ ...jwk, iss: 'https://atelier.example/other' }],
      ['x'],
    ]) {
      assert.equal(await tell(ISSUER, { [SET]: { keys } }), 'fail key.not_issuers');
    }
  });

  it('warns where the host publishes nothing, and where there is no host', async () => {
    assert.equal(await tell(ISSUER, {}), 'warn proof.issuer_not_bound');
    assert.equal(await tell(ISSUER, { [SET]: 410 }), 'warn proof.issuer_not_bound');
    for (const id of ['did:web:atelier.example', 'urn:uuid:1', 'https://', '#jwk']) {
      assert.equal(await tell(id, { [SET]: { keys: [jwk] } }), 'warn proof.issuer_not_bound');
    }
  });

  it('does not know where it could not ask', async () => {
    assert.equal(await tell(ISSUER), 'unchecked fetch.not_available');
    assert.equal(await tell(ISSUER, { [SET]: 503 }), 'unchecked fetch.http_status');
    assert.equal(await tell(ISSUER, { [SET]: '<html>' }), 'unchecked fetch.not_json');
  });
});
