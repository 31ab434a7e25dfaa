import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calculateJwkThumbprint, calculateJwkThumbprintUri } from 'jose';
import type { JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';
import { findJwk } from '../../../packages/openbadges-validator-core/src/keys/find-jwk.js';
import { caughtCode } from '../../support/caught-code.js';
import { createJwtIssuer } from '../fixtures/sign-jwt.js';

const jwkOf = async (alg: string) => (await createJwtIssuer(alg)).jwk as JsonObject;

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
