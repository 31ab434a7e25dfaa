import assert from 'node:assert/strict';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, it } from 'node:test';
import { publicKeyFromPem } from '../../../packages/openbadges-validator-core/src/keys/public-key-from-pem.js';
import { caughtCode } from '../../support/caught-code.js';

const pemOf = (key: KeyObject) => key.export({ format: 'pem', type: 'spki' }).toString();
const rsa = pemOf(generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey);
const p256 = pemOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey);
const p384 = pemOf(generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey);
const ed25519 = pemOf(generateKeyPairSync('ed25519').publicKey);
const codeOf = (pem: string, alg: string) => caughtCode(() => publicKeyFromPem(pem, alg));

describe('publicKeyFromPem', () => {
  for (const [pem, alg, type] of [
    [rsa, 'RS256', 'RSA'],
    [rsa, 'PS512', 'RSA'],
    [p256, 'ES256', 'P-256'],
    [p384, 'ES384', 'P-384'],
    [ed25519, 'EdDSA', 'Ed25519'],
  ] as const) {
    it(`reads a key of type ${type} for ${alg}`, async () => {
      const key = await publicKeyFromPem(pem, alg);
      assert.deepEqual([key.type, key.algorithm, key.key.type], [type, alg, 'public']);
      assert.deepEqual(key.key.usages, ['verify']);
    });
  }

  it('reads it with other line ends and spaces around', async () => {
    assert.equal((await publicKeyFromPem(`\n ${rsa.replaceAll('\n', '\r\n')} `, 'RS256')).type, 'RSA');
  });

  for (const [pem, alg] of [
    [rsa, 'ES256'],
    [rsa, 'HS256'],
    [rsa, 'none'],
    [rsa, 'rs256'],
    [rsa, '__proto__'],
    [p256, 'ES384'],
    [p256, 'RS256'],
    [ed25519, 'ES256'],
  ] as const) {
    it(`does not lend the key ${pem.length} letters long to ${alg}`, async () => {
      assert.equal(await codeOf(pem, alg), 'proof.alg_not_allowed');
    });
  }

  it('refuses a key that is too weak, one that is unknown, and what is none', async () => {
    const weak = pemOf(generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey);
    assert.equal(await codeOf(weak, 'RS256'), 'key.weak');
    const unknown = pemOf(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey);
    assert.equal(await codeOf(unknown, 'ES256'), 'key.unsupported');
    assert.equal(await codeOf('hello', 'RS256'), 'key.malformed');
    const cut = rsa.replace(/\n[^\n]+\n(?=-----END)/, '\n');
    assert.match(await codeOf(cut, 'RS256'), /^key\.malformed$/);
    const secret = generateKeyPairSync('ed25519')
      .privateKey.export({ format: 'pem', type: 'pkcs8' })
      .toString();
    assert.equal(await codeOf(secret, 'EdDSA'), 'key.malformed');
  });

  it('does not decode what is longer than any key', async () => {
    const long = `-----BEGIN PUBLIC KEY-----\n${'A'.repeat(8 * 1024 * 1024)}\n-----END PUBLIC KEY-----`;
    const { user } = process.cpuUsage();
    assert.equal(await codeOf(long, 'RS256'), 'key.malformed');
    assert.ok(process.cpuUsage().user - user < 200_000);
  });
});
