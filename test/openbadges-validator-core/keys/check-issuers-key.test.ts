import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkIssuersKey } from '../../../packages/openbadges-validator-core/src/keys/check-issuers-key.js';
import { isForeignKey } from '../../../packages/openbadges-validator-core/src/keys/is-foreign-key.js';
import type { ResolvedKey } from '../../../packages/openbadges-validator-core/src/keys/resolved-key.js';
import { buildSession, type Web } from '../../support/build-session.js';

const ISSUER = 'https://atelier.example/issuer';
const JWKS = 'https://atelier.example/.well-known/jwks.json';
const jwk = { kty: 'OKP', crv: 'Ed25519', x: 'AAAA' };
const key: ResolvedKey = { id: 'jwk', material: { type: 'Ed25519', jwk } };

async function tell(changes: Partial<ResolvedKey>, web?: Web, issuer = ISSUER): Promise<string> {
  const { outcome, code } = await checkIssuersKey({ ...key, ...changes }, issuer, buildSession(web));
  return [outcome, code].filter(Boolean).join(' ');
}

describe('checkIssuersKey', () => {
  it('passes the key of the issuer, by exact id', async () => {
    assert.equal(await tell({ controller: ISSUER }), 'pass');
    for (const other of [`${ISSUER}/`, ISSUER.toUpperCase(), `${ISSUER}#`, 'https://atelier.example', '']) {
      assert.equal(await tell({ controller: other }), 'fail key.not_issuers', other);
    }
  });

  it('passes a JWK Set that stands at the issuer’s own id', async () => {
    assert.equal(await tell({ id: `${ISSUER}#key` }), 'pass');
    assert.equal(await tell({ id: 'https://forger.example/keys#key' }, {}), 'warn proof.issuer_not_bound');
  });

  it('passes a key that the issuer publishes', async () => {
    assert.equal(await tell({}, { [JWKS]: { keys: [{ ...jwk, x: 'BBBB' }, jwk] } }), 'pass');
    assert.equal(await tell({}, { [JWKS]: { keys: [{ ...jwk, iss: ISSUER }] } }), 'pass');
  });

  it('fails a key that the issuer does not publish, or publishes for somebody else', async () => {
    for (const keys of [[], [{ ...jwk, x: 'BBBB' }], [{ ...jwk, iss: 'https://other.example/' }], ['jwk']]) {
      assert.equal(await tell({}, { [JWKS]: { keys } }), 'fail key.not_issuers');
    }
  });

  it('warns where the issuer publishes nothing, and does not know where it could not ask', async () => {
    assert.equal(await tell({}, {}), 'warn proof.issuer_not_bound');
    assert.equal(await tell({}, { [JWKS]: 410 }), 'warn proof.issuer_not_bound');
    assert.equal(await tell({}, { [JWKS]: 503 }), 'unchecked fetch.http_status');
    assert.equal(await tell({}), 'unchecked fetch.not_available');
    assert.equal(await tell({}, {}, 'did:example:issuer'), 'warn proof.issuer_not_bound');
  });
});

describe('isForeignKey', () => {
  for (const [id, foreign] of [
    ['did:key:z6Mk1#z6Mk1', true],
    ['urn:uuid:1', true],
    ['did:web:atelier.example#key', false],
    ['did:web:atelier.example', false],
    ['https://elsewhere.example/keys#1', false],
    [undefined, false],
    [5, false],
  ] as const) {
    it(`${foreign ? 'sees at once' : 'cannot see'} that ${JSON.stringify(id)} is another’s`, () => {
      assert.equal(isForeignKey(id, 'did:web:atelier.example'), foreign);
    });
  }
});
