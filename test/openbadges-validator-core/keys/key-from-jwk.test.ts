import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, it } from 'node:test';
import type { Json } from '../../../packages/openbadges-validator-core/src/json.js';
import { keyFromJwk } from '../../../packages/openbadges-validator-core/src/keys/key-from-jwk.js';
import { caughtCode } from '../../support/caught-code.js';

const ec = (namedCurve: string) =>
  generateKeyPairSync('ec', { namedCurve }).publicKey.export({ format: 'jwk' });
const rsa = (modulusLength: number) =>
  generateKeyPairSync('rsa', { modulusLength }).publicKey.export({ format: 'jwk' });
const ed25519 = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
const codeOf = (jwk: unknown) => caughtCode(() => keyFromJwk(jwk as Json, 'key'));

describe('keyFromJwk', () => {
  for (const [type, jwk] of [
    ['Ed25519', ed25519],
    ['P-256', ec('P-256')],
    ['P-384', ec('P-384')],
    ['RSA', rsa(2048)],
  ] as const) {
    it(`reads a key of type ${type}`, () => {
      const key = keyFromJwk(jwk as Json, 'key');
      assert.equal(key.type, type);
      assert.deepEqual({ ...key.jwk }, { ...jwk });
    });
  }

  it('keeps only what makes the key, whatever else stands there', () => {
    const key = keyFromJwk({ ...ed25519, kid: 'a', alg: 'EdDSA', iss: 'b', use: 'sig' }, 'key');
    assert.deepEqual(Object.keys(key.jwk).sort(), ['crv', 'kty', 'x']);
    assert.equal(key.alg, 'EdDSA');
  });

  for (const [why, jwk, code] of [
    ['a private key', { ...ed25519, d: 'AAAA' }, 'key.malformed'],
    ['a key for encryption', { ...ed25519, use: 'enc' }, 'key.malformed'],
    ['a key that is not to verify with', { ...ed25519, key_ops: ['sign'] }, 'key.malformed'],
    ['a key without its x', { kty: 'OKP', crv: 'Ed25519' }, 'key.malformed'],
    ['a key whose x is a number', { kty: 'OKP', crv: 'Ed25519', x: 5 }, 'key.malformed'],
    ['a coordinate with a byte too few', { ...ed25519, x: 'A'.repeat(42) }, 'key.malformed'],
    ['a coordinate with a byte too many', { ...ec('P-256'), y: 'A'.repeat(44) }, 'key.malformed'],
    ['a coordinate that is spelled otherwise', { ...ed25519, x: `${'A'.repeat(42)}B` }, 'key.malformed'],
    ['a half of an RSA pair without the other', { ...rsa(2048), p: 'AAAA' }, 'key.malformed'],
    ['an algorithm that is no text', { ...ed25519, alg: 5 }, 'key.malformed'],
    ['a modulus that is not base64url', { kty: 'RSA', n: '!!', e: 'AQAB' }, 'key.malformed'],
    ['a shared secret, which is none once it was shown', { kty: 'oct', k: 'AAAA' }, 'key.malformed'],
    ['a curve we do not know', { kty: 'EC', crv: 'secp256k1', x: 'AA', y: 'AA' }, 'key.unsupported'],
    ['another kind of OKP', { kty: 'OKP', crv: 'X25519', x: 'AA' }, 'key.unsupported'],
    ['1024 bits of RSA', rsa(1024), 'key.weak'],
    [
      '2048 bits that are zeros',
      { kty: 'RSA', n: Buffer.alloc(256).toString('base64url'), e: 'AQAB' },
      'key.weak',
    ],
    ['no object', 'jwk', 'key.malformed'],
    ['nothing', undefined, 'key.malformed'],
  ] as const) {
    it(`answers ${code} for ${why}`, async () => {
      assert.equal(await codeOf(jwk), code);
    });
  }

  it('accepts a key that says it is to verify with', () => {
    assert.equal(keyFromJwk({ ...ed25519, key_ops: ['verify'] }, 'key').type, 'Ed25519');
  });
});
