import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, it } from 'node:test';
import { isSoundEd25519Point } from '../../../packages/openbadges-validator-core/src/keys/is-sound-ed25519-point.js';

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const P = 2n ** 255n - 19n;

/** The bytes of y, little-endian, with the sign of x in the top bit. */
function write(y: bigint, sign: 0 | 1): Uint8Array {
  const hex = (y | (BigInt(sign) << 255n)).toString(16).padStart(64, '0');
  return bytes(hex).reverse();
}

/** x² of a point from its y: a = −1, d = −121665 / 121666. */
function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let factor = base % P; exponent > 0n; exponent >>= 1n, factor = (factor * factor) % P) {
    if ((exponent & 1n) === 1n) result = (result * factor) % P;
  }
  return result;
}
const inverse = (value: bigint) => power(value, P - 2n);
const D = ((P - 121665n) * inverse(121666n)) % P;

/** Whether four doublings of (x, y) end in the neutral point, by the y alone. */
function hasSmallOrder(y: bigint): boolean {
  let [square, current] = [xSquare(y), y];
  for (let doubling = 0; doubling < 3; doubling += 1) {
    // y' = (y² + x²) / (1 − d x² y²), x'² = (2xy)² / (1 + d x² y²)²
    const product = (D * square * current * current) % P;
    const next = ((current * current + square) * inverse(P + 1n - product)) % P;
    square = (4n * square * current * current * power(inverse(1n + product), 2n)) % P;
    current = next;
  }
  return current === 1n;
}

function xSquare(y: bigint): bigint {
  return ((y * y - 1n + P) * inverse((D * y * y + 1n) % P)) % P;
}

describe('isSoundEd25519Point', () => {
  it('takes every key that is made in earnest', () => {
    for (let count = 0; count < 50; count += 1) {
      const { x = '' } = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
      assert.equal(isSoundEd25519Point(new Uint8Array(Buffer.from(x, 'base64url'))), true);
    }
  });

  const order8 = [
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  ].map((hex) => BigInt(`0x${Buffer.from(hex, 'hex').reverse().toString('hex')}`));

  for (const [name, y] of [
    ['0', 0n],
    ['1', 1n],
    ['−1', P - 1n],
    ['one root of order 8', order8[0] as bigint],
    ['the other root of order 8', order8[1] as bigint],
  ] as const) {
    it(`refuses the points whose y is ${name}: they are of small order`, () => {
      assert.equal(hasSmallOrder(y), true);
      for (const sign of [0, 1] as const) assert.equal(isSoundEd25519Point(write(y, sign)), false);
    });
  }

  it('refuses every y that has a second spelling', () => {
    for (let above = 0n; above < 19n; above += 1n) {
      for (const sign of [0, 1] as const) assert.equal(isSoundEd25519Point(write(P + above, sign)), false);
    }
  });

  it('takes what stands next to them', () => {
    for (const y of [
      2n,
      255n,
      256n,
      P - 2n,
      P - 256n,
      (order8[0] as bigint) + 256n,
      (order8[1] as bigint) - 1n,
    ]) {
      assert.equal(hasSmallOrder(y), false);
      assert.equal(isSoundEd25519Point(write(y, 0)), true, String(y));
    }
  });
});
