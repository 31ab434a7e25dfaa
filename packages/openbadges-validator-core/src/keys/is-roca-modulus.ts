/** Small primes of which the powers of 65537 meet only some of the remainders. */
const PRIMES = [11, 13, 17, 19, 37, 53, 61, 71, 73, 79, 97, 103, 107, 109, 127, 151, 157];
const GENERATOR = 65537;

/**
 * Whether an RSA modulus was made by the chips of CVE-2017-15361 (ROCA), whose primes are powers of 65537 modulo many small
 * primes: then so is the modulus, and its factors can be found. Another modulus passes for one about once in 2^27.
 */
export function isRocaModulus(modulus: Uint8Array): boolean {
  return PRIMES.every((prime) => isPower(remainder(modulus, prime), prime));
}

function remainder(bytes: Uint8Array, prime: number): number {
  let rest = 0;
  for (const byte of bytes) rest = (rest * 256 + byte) % prime;
  return rest;
}

function isPower(value: number, prime: number): boolean {
  let power = 1;
  do {
    if (power === value) return true;
    power = (power * GENERATOR) % prime;
  } while (power !== 1);
  return false;
}
