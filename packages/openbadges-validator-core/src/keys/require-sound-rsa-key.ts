import { fail } from '../badge-error.js';
import { isRocaModulus } from './is-roca-modulus.js';

const MIN_BITS = 2048;
/** What every engine still takes: more is a way to keep a verifier busy. */
const MAX_BITS = 8192;
const MAX_EXPONENT_BITS = 33;

/**
 * Asks whether an RSA key can vouch for anything (OB3 §8.5, RFC 8725 §3.5, FIPS 186-5 §5.4). Throws a `BadgeError`:
 * `key.weak` below 2048 bits, `key.forgeable` for an exponent that hides nothing and for a modulus of the ROCA kind,
 * `key.unsupported` for sizes that no engine takes.
 */
export function requireSoundRsaKey(modulus: Uint8Array, exponent: Uint8Array, name: string): void {
  const bits = bitLength(modulus);
  if (bits < MIN_BITS) fail('key.weak', { key: name, bits });
  if (bits > MAX_BITS || bitLength(exponent) > MAX_EXPONENT_BITS) fail('key.unsupported', { key: name });
  const isOdd = ((exponent.at(-1) ?? 0) & (modulus.at(-1) ?? 0) & 1) === 1;
  if (!isOdd || bitLength(exponent) < 2 || isRocaModulus(modulus)) fail('key.forgeable', { key: name });
}

function bitLength(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => byte !== 0);
  return first < 0 ? 0 : (bytes.length - first) * 8 - (Math.clz32(bytes[first] ?? 0) - 24);
}
