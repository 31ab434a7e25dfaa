import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, it } from 'node:test';
import { BadgeError } from '../../../packages/openbadges-validator-core/src/badge-error.js';
import { ellipticKey } from '../../../packages/openbadges-validator-core/src/keys/elliptic-key.js';
import { caughtCode } from '../../support/caught-code.js';

const KINDS = { 'P-256': 0x8024, 'P-384': 0x8124 } as const;
const CURVES = ['P-256', 'P-384'] as const;

/** A key that Node made, and the compressed form of it. */
function made(namedCurve: (typeof CURVES)[number]) {
  const jwk = generateKeyPairSync('ec', { namedCurve }).publicKey.export({ format: 'jwk' });
  const [x, y] = [Buffer.from(jwk.x ?? '', 'base64url'), Buffer.from(jwk.y ?? '', 'base64url')];
  return { jwk, bytes: Uint8Array.of(2 + ((y.at(-1) ?? 0) & 1), ...x) };
}

describe('ellipticKey', () => {
  for (const curve of CURVES) {
    it(`finds the whole point of ${curve} again, whichever of its two halves it is`, () => {
      for (let round = 0; round < 16; round += 1) {
        const { jwk, bytes } = made(curve);
        assert.deepEqual(ellipticKey(KINDS[curve], bytes, 'key'), { type: curve, jwk });
        const other = ellipticKey(
          KINDS[curve],
          Uint8Array.of(bytes[0] === 2 ? 3 : 2, ...bytes.subarray(1)),
          'key',
        );
        assert.equal(other.jwk['x'], jwk.x);
        assert.notEqual(other.jwk['y'], jwk.y);
      }
    });

    it(`says of bytes that are no point of ${curve} that the key is malformed, and why`, async () => {
      const { bytes } = made(curve);
      const broken = [
        new Uint8Array(),
        bytes.subarray(0, -1),
        Uint8Array.of(...bytes, 0),
        Uint8Array.of(4, ...bytes.subarray(1)),
        new Uint8Array(bytes.length).fill(0xff).fill(2, 0, 1),
      ];
      for (const one of broken)
        assert.equal(await caughtCode(() => ellipticKey(KINDS[curve], one, 'key')), 'key.malformed');
      assert.throws(
        () => ellipticKey(KINDS[curve], new Uint8Array(), 'the key'),
        (error) => {
          assert.ok(error instanceof BadgeError && error.cause instanceof RangeError);
          assert.deepEqual(error.problem, { code: 'key.malformed', key: 'the key' });
          return true;
        },
      );
    });
  }

  it('does not take a key of one curve for one of the other', async () => {
    const { bytes } = made('P-256');
    assert.equal(await caughtCode(() => ellipticKey(KINDS['P-384'], bytes, 'key')), 'key.malformed');
  });

  it('says of every other kind of key that it is not supported, P-521 and secp256k1 too', async () => {
    for (const kind of [0, 0xed01, 0x8224, 0xe701, 0x1200])
      assert.equal(await caughtCode(() => ellipticKey(kind, made('P-256').bytes, 'key')), 'key.unsupported');
  });
});
