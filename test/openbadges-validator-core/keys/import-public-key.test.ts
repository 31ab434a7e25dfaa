import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, it } from 'node:test';
import { importPublicKey } from '../../../packages/openbadges-validator-core/src/keys/import-public-key.js';
import { keyFromJwk } from '../../../packages/openbadges-validator-core/src/keys/key-from-jwk.js';
import { caughtCode } from '../../support/caught-code.js';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' });
const ed25519 = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' });

const codeOf = (jwk: object, alg: string) =>
  caughtCode(() => importPublicKey(keyFromJwk(jwk as never, 'key'), alg, 'key'));

describe('importPublicKey', () => {
  for (const [jwk, meant, alg, code] of [
    [rsa, 'RS256', 'RS256', 'none'],
    [rsa, 'RS256', 'PS256', 'proof.alg_not_allowed'],
    [rsa, 'RS256', 'RS512', 'proof.alg_not_allowed'],
    [rsa, 'RSA-OAEP', 'RS256', 'proof.alg_not_allowed'],
    [p256, 'ES256', 'ES256', 'none'],
    [p256, 'ES521', 'ES256', 'proof.alg_not_allowed'],
    [p256, 'ECDH-ES', 'ES256', 'proof.alg_not_allowed'],
    [ed25519, 'EdDSA', 'Ed25519', 'none'],
    [ed25519, 'Ed25519', 'EdDSA', 'none'],
    [ed25519, 'HS256', 'EdDSA', 'proof.alg_not_allowed'],
  ] as const) {
    it(`answers ${code} for ${alg} with a key that is meant for ${meant}`, async () => {
      assert.equal(await codeOf({ ...jwk, alg: meant }, alg), code);
    });
  }

  it('refuses a point that is not on the curve', async () => {
    const { y = '' } = p256;
    const off = Buffer.from(y, 'base64url');
    off[31] = (off[31] ?? 0) ^ 1;
    assert.equal(await codeOf({ ...p256, y: off.toString('base64url') }, 'ES256'), 'key.malformed');
    const infinity = 'A'.repeat(43);
    assert.equal(await codeOf({ ...p256, x: infinity, y: infinity }, 'ES256'), 'key.malformed');
  });
});
