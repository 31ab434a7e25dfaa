import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calculateJwkThumbprint, calculateJwkThumbprintUri } from 'jose';
import type { JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';
import { findJwk } from '../../../packages/openbadges-validator-core/src/keys/find-jwk.js';
import { jwkThumbprint } from '../../../packages/openbadges-validator-core/src/keys/jwk-thumbprint.js';
import { keyFromJwk } from '../../../packages/openbadges-validator-core/src/keys/key-from-jwk.js';
import { caughtCode } from '../../support/caught-code.js';
import { createJwtIssuer } from '../fixtures/sign-jwt.js';

const jwkOf = async (alg: string) => (await createJwtIssuer(alg)).jwk as JsonObject;

describe('jwkThumbprint', () => {
  it('is the one of the example of RFC 7638 §3.1', async () => {
    const jwk = {
      kty: 'RSA',
      n: '0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw',
      e: 'AQAB',
    };
    assert.equal(await jwkThumbprint(jwk), 'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs');
  });

  for (const alg of ['RS256', 'ES256', 'ES384', 'EdDSA']) {
    it(`is the one that jose finds for ${alg}`, async () => {
      const jwk = await jwkOf(alg);
      assert.equal(await jwkThumbprint(keyFromJwk(jwk, '').jwk), await calculateJwkThumbprint(jwk));
    });
  }
});

describe('findJwk', () => {
  it('finds a key by the name that it gives itself', async () => {
    const [one, other] = [await jwkOf('ES256'), await jwkOf('ES256')];
    const keys = [
      { ...one, kid: 'a' },
      { ...other, kid: 'b' },
    ];
    assert.equal(await findJwk(keys, ['https://atelier.example/jwks#b', 'b']), keys[1]);
    assert.equal(await findJwk(keys, ['c']), undefined);
  });

  it('finds a key without a name by its thumbprint, and by the address made of it', async () => {
    const [one, other] = [await jwkOf('EdDSA'), await jwkOf('ES384')];
    const unusable = { kty: 'EC', crv: 'secp256k1', x: 'AA', y: 'AA' };
    const keys = [unusable, one, other];
    assert.equal(await findJwk(keys, [await calculateJwkThumbprint(other)]), other);
    assert.equal(await findJwk(keys, [await calculateJwkThumbprintUri(other)]), other);
    assert.equal(await findJwk(keys, [await calculateJwkThumbprint(await jwkOf('ES384'))]), undefined);
  });

  it('does not choose between two keys of one name', async () => {
    const keys = [
      { ...(await jwkOf('ES256')), kid: 'a' },
      { ...(await jwkOf('RS256')), kid: 'a' },
    ];
    assert.equal(await caughtCode(() => findJwk(keys, ['a'])), 'key.malformed');
  });
});
