import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { requireSoundRsaKey } from '../../../packages/openbadges-validator-core/src/keys/require-sound-rsa-key.js';
import { caughtCode } from '../../support/caught-code.js';

/** An odd number of exactly so many bits. */
function modulus(bits: number): Uint8Array {
  const bytes = new Uint8Array(randomBytes(Math.ceil(bits / 8)));
  const top = (bits - 1) % 8;
  bytes[0] = ((bytes[0] ?? 0) & ((1 << top) - 1)) | (1 << top);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | 1;
  return bytes;
}

const F4 = Uint8Array.of(1, 0, 1);
const even = modulus(2048);
even[255] = (even[255] ?? 0) & 254;
const codeOf = (n: Uint8Array, e: Uint8Array = F4) => caughtCode(() => requireSoundRsaKey(n, e, 'key'));

describe('requireSoundRsaKey', () => {
  for (const [why, n, e, code] of [
    ['2048 bits', modulus(2048), F4, 'none'],
    ['2048 bits behind a zero', Uint8Array.of(0, ...modulus(2048)), F4, 'none'],
    ['8192 bits', modulus(8192), F4, 'none'],
    ['an exponent of 3', modulus(2048), Uint8Array.of(3), 'none'],
    ['2047 bits', modulus(2047), F4, 'key.weak'],
    ['1024 bits', modulus(1024), F4, 'key.weak'],
    ['no bit', new Uint8Array(256), F4, 'key.weak'],
    ['8193 bits', modulus(8193), F4, 'key.unsupported'],
    ['an exponent of 1', modulus(2048), Uint8Array.of(1), 'key.forgeable'],
    ['an exponent of 0', modulus(2048), Uint8Array.of(0), 'key.forgeable'],
    ['no exponent', modulus(2048), Uint8Array.of(), 'key.forgeable'],
    ['an even exponent', modulus(2048), Uint8Array.of(1, 0, 0), 'key.forgeable'],
    ['an even modulus', even, F4, 'key.forgeable'],
    ['an exponent that keeps the verifier busy', modulus(2048), modulus(64), 'key.unsupported'],
  ] as const) {
    it(`answers ${code} for ${why}`, async () => {
      assert.equal(await codeOf(n, e), code);
    });
  }
});
