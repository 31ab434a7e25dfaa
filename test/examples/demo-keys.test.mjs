import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importJWK, jwtVerify, SignJWT } from 'jose';
import { demoEd25519, demoP256, demoRsa } from '../../scripts/lib/demo-keys.mjs';

const publicPart = ({ kty, crv, x, y, n, e }) => JSON.parse(JSON.stringify({ kty, crv, x, y, n, e }));

describe('the demonstration keys', () => {
  const make = {
    EdDSA: () => demoEd25519('test'),
    ES256: () => demoP256('test'),
    RS256: () => demoRsa('test', 'https://example.org/keys'),
  };

  for (const [alg, create] of Object.entries(make)) {
    it(`signs with ${alg} what another library verifies`, async () => {
      const key = await create();
      const token = await new SignJWT({ a: 1 })
        .setProtectedHeader({ alg })
        .sign(await importJWK(key.jwk, alg));
      const { payload } = await jwtVerify(token, await importJWK(publicPart(key.jwk), alg));
      assert.deepEqual(payload, { a: 1 });
    });

    it(`is the same ${alg} key each time`, async () => {
      assert.deepEqual((await create()).jwk, (await create()).jwk);
    });
  }

  it('is another key for another name', async () => {
    const [one, two] = await Promise.all([demoEd25519('one'), demoEd25519('two')]);
    assert.notEqual(one.jwk.x, two.jwk.x);
  });

  it('names a hosted key under its document and a bare key by itself', async () => {
    const hosted = await demoEd25519('test', 'https://example.org/garden.json');
    assert.equal(hosted.id, 'https://example.org/garden.json#key-1');
    const bare = await demoEd25519('test');
    assert.equal(bare.id, `${bare.controller}#${bare.multibase}`);
    assert.match(bare.controller, /^did:key:z6Mk/);
    assert.match(demoP256('test').id, /^did:jwk:[\w-]+#0$/);
  });

  it('has RSA numbers of 2048 bits', () => {
    assert.equal(Buffer.from(demoRsa('test', 'https://example.org').jwk.n, 'base64url').length, 256);
  });
});
