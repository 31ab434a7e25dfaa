import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, it } from 'node:test';
import * as ecdsaMultikey from '@digitalbazaar/ecdsa-multikey';
import { didKeyOf } from '../../packages/openbadges-validator-core/src/did-key-of.js';
import { resolveDidKey } from '../../packages/openbadges-validator-core/src/keys/did-key.js';
import { caughtCode } from '../support/caught-code.js';

/** From the examples of the did:key specification and of vc-di-ecdsa. */
const KNOWN = [
  [
    { kty: 'OKP', crv: 'Ed25519', x: 'Lm_M42cB3HkUiODQsXRcweM6TByfzEHGO9ND274JcOY' },
    'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK',
  ],
] as const;

const RSA = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' });

describe('didKeyOf', () => {
  for (const [jwk, did] of KNOWN) {
    it(`knows ${did}`, async () => assert.equal(await didKeyOf(jwk), did));
  }

  for (const curve of ['P-256', 'P-384'] as const) {
    it(`writes a key of ${curve} as another library does`, async () => {
      for (let round = 0; round < 8; round += 1) {
        const pair = await ecdsaMultikey.generate({ curve });
        const { publicKeyMultibase } = await pair.export({ publicKey: true });
        const jwk = await ecdsaMultikey.toJwk({ keyPair: pair });
        assert.equal(await didKeyOf(jwk), `did:key:${publicKeyMultibase}`);
      }
    });

    it(`writes a key of ${curve} so that it is read back whole`, async () => {
      const { publicKey } = generateKeyPairSync('ec', { namedCurve: curve });
      const { kty, crv, x, y } = publicKey.export({ format: 'jwk' });
      const { material } = await resolveDidKey(await didKeyOf({ kty, crv, x, y }));
      assert.deepEqual(material.jwk, { kty, crv, x, y });
    });
  }

  it('takes a public key of WebCrypto', async () => {
    const { publicKey, privateKey } = await crypto.subtle.generateKey(
      { name: 'ECDSA', namedCurve: 'P-256' },
      false,
      ['sign', 'verify'],
    );
    assert.match(await didKeyOf(publicKey), /^did:key:zDn/);
    await assert.rejects(didKeyOf(privateKey), TypeError);
  });

  for (const [why, jwk, code] of [
    ['RSA', RSA, 'key.unsupported'],
    ['another curve', { kty: 'EC', crv: 'secp256k1', x: 'AA', y: 'AA' }, 'key.unsupported'],
    ['a private key', { ...KNOWN[0][0], d: 'AA' }, 'key.malformed'],
    ['a coordinate that is too short', { kty: 'OKP', crv: 'Ed25519', x: 'AAAA' }, 'key.malformed'],
    ['a coordinate that is no base64url', { kty: 'OKP', crv: 'Ed25519', x: 'é' }, 'key.malformed'],
    ['a coordinate that is not there', { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43) }, 'key.malformed'],
  ] as const) {
    it(`refuses ${why}`, async () => assert.equal(await caughtCode(() => didKeyOf(jwk)), code));
  }
});
