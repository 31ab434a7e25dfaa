import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CompactSign, exportJWK, generateKeyPair } from 'jose';
import { parseJws } from '../../../packages/openbadges-validator-core/src/intake/parse-jws.js';
import { importPublicKey } from '../../../packages/openbadges-validator-core/src/keys/import-public-key.js';
import { keyFromJwk } from '../../../packages/openbadges-validator-core/src/keys/key-from-jwk.js';
import { verifyJws } from '../../../packages/openbadges-validator-core/src/proofs/verify-jws.js';
import { caughtCode } from '../../support/caught-code.js';

async function sign(alg: string) {
  const { publicKey, privateKey } = await generateKeyPair(alg);
  const material = keyFromJwk(await exportJWK(publicKey), 'key');
  const bytes = new TextEncoder().encode('{"é":1}');
  const text = await new CompactSign(bytes).setProtectedHeader({ alg }).sign(privateKey);
  return { jws: parseJws(text), material };
}

describe('verifyJws', () => {
  for (const alg of [
    'RS256',
    'RS384',
    'RS512',
    'PS256',
    'PS384',
    'PS512',
    'ES256',
    'ES384',
    'EdDSA',
    'Ed25519',
  ]) {
    it(`accepts what jose signed with ${alg}, and nothing that differs in one bit`, async () => {
      const { jws, material } = await sign(alg);
      const key = await importPublicKey(material, alg, 'key');
      assert.equal(await verifyJws(jws, key), true);
      const signed = jws.signed.slice(0, 5) + (jws.signed[5] === 'a' ? 'b' : 'a') + jws.signed.slice(6);
      assert.equal(await verifyJws({ ...jws, signed }, key), false);
      const signature = jws.signature.slice();
      signature[5] = (signature[5] ?? 0) ^ 1;
      assert.equal(await verifyJws({ ...jws, signature }, key), false);
    });
  }

  it('takes EdDSA and Ed25519 for two names of one algorithm', async () => {
    const { jws, material } = await sign('EdDSA');
    assert.equal(await verifyJws(jws, await importPublicKey(material, 'Ed25519', 'key')), true);
  });

  it('does not verify under another algorithm than the key was imported for', async () => {
    const { jws, material } = await sign('RS256');
    const key = await importPublicKey(material, 'RS256', 'key');
    for (const alg of ['RS384', 'PS256', 'none', 'HS256', undefined]) {
      assert.equal(await verifyJws({ ...jws, header: { alg } }, key), false);
    }
  });

  it('does not verify a signature of another length', async () => {
    const { jws, material } = await sign('ES256');
    const key = await importPublicKey(material, 'ES256', 'key');
    for (const length of [0, 63, 65, 96]) {
      const signature = new Uint8Array(length);
      signature.set(jws.signature.subarray(0, length));
      assert.equal(await verifyJws({ ...jws, signature }, key), false);
    }
  });

  it('says that the algorithm is missing where a page is not secure', async (t) => {
    const { material } = await sign('ES256');
    t.mock.getter(globalThis, 'crypto', () => ({}));
    assert.equal(await caughtCode(() => importPublicKey(material, 'ES256', 'key')), 'crypto.unavailable');
  });

  it('does not import a key for an algorithm of another type', async () => {
    const { material } = await sign('ES256');
    for (const alg of ['ES384', 'RS256', 'EdDSA', 'HS256', 'none', 'constructor']) {
      assert.equal(await caughtCode(() => importPublicKey(material, alg, 'key')), 'proof.alg_not_allowed');
    }
  });

  it('does not import numbers that are no key', async () => {
    const material = { type: 'P-256', jwk: { kty: 'EC', crv: 'P-256', x: 'AAAA', y: 'AAAA' } } as const;
    assert.equal(await caughtCode(() => importPublicKey(material, 'ES256', 'key')), 'key.malformed');
  });
});
