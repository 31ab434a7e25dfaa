import assert from 'node:assert/strict';
import { createPublicKey, generateKeyPairSync, sign, verify as nodeVerify } from 'node:crypto';
import { describe, it } from 'node:test';
import { importPublicKey } from '../../../packages/openbadges-validator-core/src/keys/import-public-key.js';
import { keyFromJwk } from '../../../packages/openbadges-validator-core/src/keys/key-from-jwk.js';
import { verifySignature } from '../../../packages/openbadges-validator-core/src/keys/verify-signature.js';
import { caughtCode } from '../../support/caught-code.js';

const DATA = new TextEncoder().encode('Réparer un vélo');
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;

async function signEd25519() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = await importPublicKey(
    keyFromJwk(publicKey.export({ format: 'jwk' }) as never, 'key'),
    'EdDSA',
    'key',
  );
  return { key, signature: new Uint8Array(sign(null, DATA, privateKey)) };
}

const toBigInt = (bytes: Uint8Array) => BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`);
const toBytes = (value: bigint) => Buffer.from(value.toString(16).padStart(64, '0'), 'hex').reverse();

describe('verifySignature', () => {
  it('takes what another library signed with Ed25519, and nothing that differs', async () => {
    const { key, signature } = await signEd25519();
    assert.equal(await verifySignature(key, signature, DATA), true);
    for (const at of [0, 20, 31, 32, 50, 63]) {
      const changed = signature.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      assert.equal(await verifySignature(key, changed, DATA), false);
    }
  });

  it('does not take the second spelling of an Ed25519 signature', async () => {
    const { key, signature } = await signEd25519();
    const second = new Uint8Array(signature);
    second.set(toBytes(toBigInt(signature.slice(32)) + ORDER), 32);
    assert.equal(await verifySignature(key, second, DATA), false);
  });

  it('does not ask the engine about a point of small order', async () => {
    const { key, signature } = await signEd25519();
    const small = new Uint8Array(signature);
    small.set(toBytes(1n), 0);
    assert.equal(await verifySignature(key, small, DATA), false);
    assert.equal(await verifySignature(key, new Uint8Array(64), DATA), false);
  });

  it('does not import a key with which one signature holds for every text', async () => {
    const neutral = { kty: 'OKP', crv: 'Ed25519', x: toBytes(1n).toString('base64url') };
    // R neutral, S zero: the equation of the signature holds whatever is signed, for engines that do not look.
    const forged = Buffer.concat([toBytes(1n), Buffer.alloc(32)]);
    assert.equal(nodeVerify(null, DATA, createPublicKey({ key: neutral, format: 'jwk' }), forged), true);
    const material = keyFromJwk(neutral, 'key');
    assert.equal(await caughtCode(() => importPublicKey(material, 'EdDSA', 'key')), 'key.forgeable');
  });

  for (const [alg, curve, length] of [
    ['ES256', 'P-256', 64],
    ['ES384', 'P-384', 96],
  ] as const) {
    it(`takes ${alg} as two numbers of fixed length, never as DER, and never zeros`, async () => {
      const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: curve });
      const key = await importPublicKey(
        keyFromJwk(publicKey.export({ format: 'jwk' }) as never, 'key'),
        alg,
        'key',
      );
      const hash = `sha${alg.slice(2)}`;
      const signature = sign(hash, DATA, { key: privateKey, dsaEncoding: 'ieee-p1363' });
      const der = sign(hash, DATA, privateKey);
      assert.equal(await verifySignature(key, new Uint8Array(signature), DATA), true);
      assert.equal(await verifySignature(key, new Uint8Array(der), DATA), false);
      assert.equal(await verifySignature(key, new Uint8Array(length), DATA), false);
      assert.equal(await verifySignature(key, new Uint8Array([...signature, 0]), DATA), false);
    });
  }

  it('says no under an algorithm that is none', async () => {
    const { key, signature } = await signEd25519();
    assert.equal(await verifySignature({ ...key, algorithm: 'none' }, signature, DATA), false);
  });
});
