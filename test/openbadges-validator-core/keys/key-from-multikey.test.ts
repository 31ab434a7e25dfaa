import assert from 'node:assert/strict';
import { createECDH } from 'node:crypto';
import { describe, it } from 'node:test';
import { keyFromMultikey } from '../../../packages/openbadges-validator-core/src/keys/key-from-multikey.js';
import { createIssuer } from '../fixtures/create-issuer.js';
import { caughtCode } from '../../support/caught-code.js';

const multibase = (...bytes: readonly number[]) => `u${Buffer.from(bytes).toString('base64url')}`;
const codeOf = (text: string) => caughtCode(() => keyFromMultikey(text, 'key'));

const bytesOf = (part: unknown) => Buffer.from(part as string, 'base64url');

describe('keyFromMultikey', () => {
  it('reads what another library wrote for Ed25519', async () => {
    const { pair } = await createIssuer();
    const key = await keyFromMultikey(pair.publicKeyMultibase, 'key');
    assert.equal(key.type, 'Ed25519');
    assert.equal(bytesOf(key.jwk['x']).length, 32);
  });

  for (const [type, name, prefix] of [
    ['P-256', 'prime256v1', [0x80, 0x24]],
    ['P-384', 'secp384r1', [0x81, 0x24]],
  ] as const) {
    it(`reads a compressed key of ${type}`, async () => {
      const ecdh = createECDH(name);
      ecdh.generateKeys();
      const key = await keyFromMultikey(
        multibase(...prefix, ...ecdh.getPublicKey(null, 'compressed')),
        'key',
      );
      assert.equal(key.type, type);
      const whole = ecdh.getPublicKey().subarray(1).toString('hex');
      const both = [key.jwk['x'], key.jwk['y']].map((part) => bytesOf(part).toString('hex'));
      assert.equal(both.join(''), whole);
    });
  }

  for (const [why, text, code] of [
    ['a key of another length', multibase(0xed, 0x01, ...Array<number>(31).fill(1)), 'key.malformed'],
    ['a point that is none', multibase(0x80, 0x24, 2, ...Array<number>(32).fill(255)), 'key.malformed'],
    ['a secret key', multibase(0x80, 0x26, ...Array<number>(32).fill(1)), 'key.unsupported'],
    ['a key of BLS', multibase(0xeb, 0x01, ...Array<number>(96).fill(1)), 'key.unsupported'],
    ['text that is no multibase', 'z0OIl', 'key.malformed'],
    ['nothing', '', 'key.malformed'],
  ] as const) {
    it(`answers ${code} for ${why}`, async () => {
      assert.equal(await codeOf(text), code);
    });
  }
});
