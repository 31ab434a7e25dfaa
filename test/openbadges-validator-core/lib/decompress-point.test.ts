import assert from 'node:assert/strict';
import { createECDH, generateKeyPairSync } from 'node:crypto';
import { describe, it } from 'node:test';
import { decompressPoint } from '../../../packages/openbadges-validator-core/src/lib/decompress-point.js';

const CURVES = [
  ['P-256', 'prime256v1', 32],
  ['P-384', 'secp384r1', 48],
] as const;

describe('decompressPoint', () => {
  for (const [curve, name, length] of CURVES) {
    it(`finds the point that OpenSSL compressed on ${curve}, for both signs`, () => {
      const signs = new Set<number>();
      for (let round = 0; round < 12; round += 1) {
        const ecdh = createECDH(name);
        ecdh.generateKeys();
        const compressed = ecdh.getPublicKey(null, 'compressed');
        const whole = ecdh.getPublicKey(null, 'uncompressed');
        const { x, y } = decompressPoint(curve, compressed);
        assert.equal(Buffer.from(x).toString('hex'), whole.subarray(1, 1 + length).toString('hex'));
        assert.equal(Buffer.from(y).toString('hex'), whole.subarray(1 + length).toString('hex'));
        signs.add(compressed[0] ?? 0);
      }
      assert.deepEqual([...signs].sort(), [2, 3]);
    });

    it(`refuses what is no compressed point of ${curve}`, () => {
      assert.throws(() => decompressPoint(curve, new Uint8Array(length + 1)), RangeError);
      assert.throws(() => decompressPoint(curve, new Uint8Array(length).fill(2)), RangeError);
      assert.throws(
        () => decompressPoint(curve, Uint8Array.from([4, ...new Uint8Array(length)])),
        RangeError,
      );
      assert.throws(
        () => decompressPoint(curve, Uint8Array.from([2, ...new Uint8Array(length).fill(255)])),
        RangeError,
      );
    });
  }

  it('refuses an x that has no point, which is every second one', () => {
    const refused = Array.from({ length: 40 }, (_, x) => {
      const bytes = new Uint8Array(33);
      bytes[0] = 2;
      bytes[32] = x;
      try {
        return decompressPoint('P-256', bytes) === undefined;
      } catch (error) {
        return error instanceof RangeError;
      }
    }).filter(Boolean).length;
    assert.ok(refused > 5 && refused < 35, String(refused));
  });

  it('agrees with a JWK of node', () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    const sign = (Buffer.from(y, 'base64url').at(-1) ?? 0) & 1;
    const point = decompressPoint('P-256', Uint8Array.from([2 + sign, ...Buffer.from(x, 'base64url')]));
    assert.equal(Buffer.from(point.y).toString('base64url'), y);
  });
});
