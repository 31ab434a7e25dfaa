interface Curve {
  readonly p: bigint;
  readonly b: bigint;
}

/** FIPS 186-5 / SP 800-186 §3.2.1: y² = x³ − 3x + b over a prime that is 3 modulo 4. */
const CURVES = {
  'P-256': {
    p: 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
    b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
  },
  'P-384': {
    p: 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn,
    b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
  },
} as const satisfies Record<string, Curve>;

/**
 * Finds the point of a compressed key (SEC 1 §2.3.4: `02` or `03`, then x), because WebCrypto only takes whole ones.
 * Throws a `RangeError` where no such point is on the curve.
 */
export function decompressPoint(
  curve: 'P-256' | 'P-384',
  bytes: Uint8Array,
): { x: Uint8Array; y: Uint8Array } {
  const { p, b }: Curve = CURVES[curve];
  const length = curve === 'P-256' ? 32 : 48;
  const sign = bytes[0];
  if (bytes.length !== length + 1 || (sign !== 2 && sign !== 3))
    throw new RangeError('not a compressed point');
  const x = toBigInt(bytes.subarray(1));
  if (x >= p) throw new RangeError('x is not a member of the field');
  const square = (((x * x - 3n) % p) * x + b + p * p) % p;
  const root = power(square, (p + 1n) / 4n, p);
  if ((root * root) % p !== square) throw new RangeError('no such point on the curve');
  const y = (root & 1n) === BigInt(sign & 1) ? root : p - root;
  return { x: bytes.slice(1), y: toBytes(y, length) };
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  for (let factor = base; exponent > 0n; exponent >>= 1n) {
    if ((exponent & 1n) === 1n) result = (result * factor) % modulus;
    factor = (factor * factor) % modulus;
  }
  return result;
}

function toBigInt(bytes: Uint8Array): bigint {
  return bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

function toBytes(value: bigint, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let index = length - 1; index >= 0; index -= 1, value >>= 8n) bytes[index] = Number(value & 255n);
  return bytes;
}
