import assert from 'node:assert/strict';
import { createPublicKey, verify as nodeVerify } from 'node:crypto';
import { afterEach, describe, it } from 'node:test';
import * as multikey from '@digitalbazaar/ed25519-multikey';
import { exportJWK } from 'jose';
import { createKey } from '../../packages/openbadges-validator-core/src/create-key.js';
import { signBytes } from '../../packages/openbadges-validator-core/src/signing/sign-bytes.js';
import { caughtCode } from '../support/caught-code.js';

describe('createKey', () => {
  it('makes a key whose private half cannot be taken out', async () => {
    const { privateKey, publicKey } = await createKey();
    assert.equal(privateKey.extractable, false);
    assert.deepEqual(privateKey.usages, ['sign']);
    assert.equal(privateKey.algorithm.name, 'Ed25519');
    assert.equal(publicKey.extractable, true);
    for (const format of ['jwk', 'pkcs8'] as const) {
      await assert.rejects(crypto.subtle.exportKey(format, privateKey));
    }
  });

  it('lets it be taken out where that is asked for', async () => {
    const { privateKey, publicKeyJwk } = await createKey({ extractable: true });
    const exported = await crypto.subtle.exportKey('jwk', privateKey);
    assert.equal(exported.x, publicKeyJwk['x']);
    assert.equal(typeof exported.d, 'string');
  });

  it('names one key in every way, and the private half nowhere', async () => {
    const key = await createKey({ extractable: true });
    assert.match(key.did, /^did:key:z6Mk[1-9A-HJ-NP-Za-km-z]{44}$/);
    assert.equal(key.verificationMethod, `${key.did}#${key.publicKeyMultibase}`);
    assert.equal(key.did, `did:key:${key.publicKeyMultibase}`);
    const { kty, crv, x } = await exportJWK(key.publicKey);
    assert.deepEqual(key.publicKeyJwk, { crv, kty, x });
  });

  it('writes a Multikey that another library reads as the same key', async () => {
    const key = await createKey();
    const controller = key.did;
    const theirs = await multikey.from({
      id: key.verificationMethod,
      type: 'Multikey',
      controller,
      publicKeyMultibase: key.publicKeyMultibase,
    });
    const message = new TextEncoder().encode('bonjour');
    const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', key.privateKey, message));
    assert.equal(await theirs.verifier().verify({ data: message, signature }), true);
    const jwk = createPublicKey({ key: key.publicKeyJwk as never, format: 'jwk' });
    assert.equal(nodeVerify(null, message, jwk, signature), true);
  });

  it('makes another key each time', async () => {
    const keys = await Promise.all(Array.from({ length: 20 }, () => createKey()));
    assert.equal(new Set(keys.map(({ did }) => did)).size, 20);
  });

  describe('where WebCrypto is not whole', () => {
    const whole = Object.getOwnPropertyDescriptor(globalThis, 'crypto');
    afterEach(() => Object.defineProperty(globalThis, 'crypto', whole ?? {}));
    const replaceCrypto = (value: object) =>
      Object.defineProperty(globalThis, 'crypto', { value, configurable: true });

    it('says that a page that is not secure has none', async () => {
      replaceCrypto({});
      assert.equal(await caughtCode(() => createKey()), 'crypto.unavailable');
    });

    it('makes one in software where an older browser has no Ed25519', async () => {
      const generateKey = () => Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError'));
      const getRandomValues = crypto.getRandomValues.bind(crypto);
      replaceCrypto({ getRandomValues, subtle: { generateKey } });
      const { privateKey, publicKeyJwk, did } = await createKey();
      assert.deepEqual([privateKey.algorithm.name, privateKey.usages], ['Ed25519', ['sign']]);
      assert.match(did, /^did:key:z6Mk/);
      const message = new TextEncoder().encode('bonjour');
      const signature = await signBytes({ privateKey, verificationMethod: did }, 'EdDSA', message);
      const jwk = createPublicKey({ key: publicKeyJwk as never, format: 'jwk' });
      assert.equal(nodeVerify(null, message, jwk, signature), true);
    });
  });
});
