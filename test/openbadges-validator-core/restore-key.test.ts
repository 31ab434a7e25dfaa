import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  createKey,
  exportJwk,
  restoreKey,
  sign,
  verifyProof,
  type JsonObject,
} from '../../packages/openbadges-validator-core/src/index.js';
import { caughtCode } from '../support/caught-code.js';
import { buildCredential } from './fixtures/build-credential.js';

async function makeSecret(): Promise<JsonObject> {
  const { privateKey } = await createKey({ extractable: true });
  return (await crypto.subtle.exportKey('jwk', privateKey)) as JsonObject;
}

describe('restoreKey', () => {
  it('is the key that was made, with all its names', async () => {
    const made = await createKey({ extractable: true });
    const secret = (await crypto.subtle.exportKey('jwk', made.privateKey)) as JsonObject;
    const { privateKey, publicKey, ...names } = await restoreKey(secret);
    const { privateKey: _private, publicKey: _public, ...expected } = made;
    assert.deepEqual(names, expected);
    assert.deepEqual([privateKey.extractable, publicKey.extractable], [false, true]);
    const signed = await sign(buildCredential(made.did), await restoreKey(secret));
    assert.equal((await verifyProof(signed)).outcome, 'pass');
  });

  it('can be taken out again where that was asked for', async () => {
    const secret = await makeSecret();
    const { privateKey } = await restoreKey(secret, { extractable: true });
    assert.equal((await crypto.subtle.exportKey('jwk', privateKey)).d, secret['d']);
  });

  it('refuses another key, and two halves of different ones', async () => {
    const [secret, other] = [await makeSecret(), await makeSecret()];
    const { d: _, ...publicOnly } = secret;
    const wrong: readonly JsonObject[] = [
      {},
      publicOnly,
      { ...secret, kty: 'EC' },
      { ...secret, crv: 'X25519' },
      { ...secret, d: 'AAAA' },
      { ...secret, x: other['x'] ?? '' },
    ];
    for (const one of wrong) assert.equal(await caughtCode(() => restoreKey(one)), 'key.malformed');
  });

  it('is the same key in an engine that has no Ed25519', async (context) => {
    const [secret, other] = [await makeSecret(), await makeSecret()];
    const { did } = await restoreKey(secret);
    const unknown = new DOMException('', 'NotSupportedError');
    context.mock.method(crypto.subtle, 'importKey', () => Promise.reject(unknown));
    const restored = await restoreKey(secret);
    assert.equal(restored.did, did);
    const signed = await sign(buildCredential(did), restored);
    assert.equal((await verifyProof(signed)).outcome, 'pass');
    await assert.rejects(exportJwk(restored.privateKey), { name: 'InvalidAccessError' });
    const open = await restoreKey(secret, { extractable: true });
    assert.equal((await exportJwk(open.privateKey)).d, secret['d']);
    const mixed = { ...secret, x: other['x'] ?? '' };
    for (const one of [{ ...secret, d: 'AAAA' }, mixed])
      assert.equal(await caughtCode(() => restoreKey(one)), 'key.malformed');
  });

  it('says that no key is used on a page that is not secure', async (context) => {
    const secret = await makeSecret();
    context.mock.getter(globalThis, 'crypto', () => ({}));
    assert.equal(await caughtCode(() => restoreKey(secret)), 'crypto.unavailable');
  });
});
