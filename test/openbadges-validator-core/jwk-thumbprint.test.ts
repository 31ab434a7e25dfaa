import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { jwkThumbprint } from '../../packages/openbadges-validator-core/src/jwk-thumbprint.js';
import { caughtCode } from '../support/caught-code.js';

describe('jwkThumbprint', () => {
  it('knows the example of RFC 8037 §A.3', async () => {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' };
    assert.equal(await jwkThumbprint(jwk), 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
  });

  for (const alg of ['EdDSA', 'ES256', 'ES384', 'RS256']) {
    it(`gives a key for ${alg} the thumbprint that jose gives it, whatever else is written beside`, async () => {
      const { publicKey } = await generateKeyPair(alg, { extractable: true });
      const jwk = await exportJWK(publicKey);
      const expected = await calculateJwkThumbprint(jwk, 'sha256');
      assert.equal(await jwkThumbprint(jwk as JsonWebKey), expected);
      const dressed = { use: 'sig', kid: 'a', alg, ...Object.fromEntries(Object.entries(jwk).reverse()) };
      assert.equal(await jwkThumbprint(dressed as JsonWebKey), expected);
    });
  }

  it('refuses a private key', async () => {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = (await exportJWK(privateKey)) as JsonWebKey;
    assert.equal(await caughtCode(() => jwkThumbprint(jwk)), 'key.malformed');
  });
});
