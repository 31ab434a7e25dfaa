import assert from 'node:assert/strict';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { isRocaModulus } from '../../../packages/openbadges-validator-core/src/keys/is-roca-modulus.js';

/** The product of the primes up to 167: the chips made primes k · M + (65537^a mod M). */
const M = [
  2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103,
  107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167,
].reduce((product, prime) => product * BigInt(prime), 1n);

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let factor = base % M; exponent > 0n; exponent >>= 1n, factor = (factor * factor) % M) {
    if ((exponent & 1n) === 1n) result = (result * factor) % M;
  }
  return result;
}

const random = (bytes: number) => BigInt(`0x${randomBytes(bytes).toString('hex')}`);
/** A number of the shape of their primes: whether it is one does not matter here. */
const chipNumber = () => random(100) * M + power(65537n, random(8));
const toBytes = (value: bigint) => {
  const hex = value.toString(16);
  return new Uint8Array(Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex'));
};

describe('isRocaModulus', () => {
  it('knows what those chips made', () => {
    for (let count = 0; count < 20; count += 1) {
      assert.equal(isRocaModulus(toBytes(chipNumber() * chipNumber())), true);
    }
  });

  it('takes what others make', () => {
    const { n = '' } = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({
      format: 'jwk',
    });
    assert.equal(isRocaModulus(new Uint8Array(Buffer.from(n, 'base64url'))), false);
    assert.equal(isRocaModulus(toBytes(chipNumber() * random(128))), false);
    for (let count = 0; count < 200; count += 1) assert.equal(isRocaModulus(randomBytes(256)), false);
  });
});
