import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { softwareCrypto } from '../../../packages/openbadges-validator-core/src/software/software-crypto.js';
import { caughtCode } from '../../support/caught-code.js';

const whole = crypto.subtle;
const bytes = fc.uint8Array({ maxLength: 300 }).map((found) => new Uint8Array(found));

interface Made {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}
const make = (where: Pick<SubtleCrypto, 'generateKey'>): Promise<Made> =>
  where.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify']);

describe('the software in the place of WebCrypto', () => {
  it('takes the digests that the engine takes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'),
        bytes,
        async (name, data) => {
          const [ours, theirs] = [await softwareCrypto.digest(name, data), await whole.digest(name, data)];
          assert.deepEqual(new Uint8Array(ours), new Uint8Array(theirs));
        },
      ),
    );
  });

  it('signs and verifies as the engine does, with the same keys', async () => {
    const made = await make(softwareCrypto);
    const secret = await softwareCrypto.exportKey('jwk', made.privateKey);
    const open = await softwareCrypto.exportKey('jwk', made.publicKey);
    const theirSecret = await whole.importKey('jwk', secret, 'Ed25519', false, ['sign']);
    const theirs = await whole.importKey('jwk', open, 'Ed25519', true, ['verify']);
    await fc.assert(
      fc.asyncProperty(bytes, async (data) => {
        const signature = new Uint8Array(await softwareCrypto.sign('Ed25519', made.privateKey, data));
        assert.deepEqual(signature, new Uint8Array(await whole.sign('Ed25519', theirSecret, data)));
        assert.equal(await whole.verify('Ed25519', theirs, signature, data), true);
        assert.equal(await softwareCrypto.verify('Ed25519', made.publicKey, signature, data), true);
      }),
      { numRuns: 40 },
    );
  });

  it('takes no signature of which one bit was turned, nor one of other bytes or another key', async () => {
    const [made, other] = [await make(softwareCrypto), await make(softwareCrypto)];
    const isSigned = (key: CryptoKey, signature: Uint8Array<ArrayBuffer>, data: Uint8Array<ArrayBuffer>) =>
      softwareCrypto.verify('Ed25519', key, signature, data);
    await fc.assert(
      fc.asyncProperty(bytes, fc.nat({ max: 511 }), async (data, bit) => {
        const signature = new Uint8Array(await softwareCrypto.sign('Ed25519', made.privateKey, data));
        assert.equal(await isSigned(other.publicKey, signature, data), false);
        assert.equal(await isSigned(made.publicKey, signature, Uint8Array.of(...data, 0)), false);
        signature[bit >> 3] = (signature[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        assert.equal(await isSigned(made.publicKey, signature, data), false);
      }),
      { numRuns: 40 },
    );
  });

  it('gives out no private key that is to stay, and is plain data that a browser can keep', async () => {
    const { privateKey } = (await softwareCrypto.generateKey({ name: 'Ed25519' }, false, [
      'sign',
      'verify',
    ])) as Made;
    await assert.rejects(async () => softwareCrypto.exportKey('jwk', privateKey), {
      name: 'InvalidAccessError',
    });
    assert.deepEqual(structuredClone(privateKey), privateKey);
  });

  it('says what it does not do', async () => {
    const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
    const actions = [
      () => softwareCrypto.importKey('jwk', { kty: 'RSA' }, rsa, false, ['verify']),
      () => softwareCrypto.importKey('raw', new Uint8Array(32), 'Ed25519', false, ['verify']),
      () => softwareCrypto.digest('MD5', new Uint8Array()),
    ];
    for (const action of actions) assert.equal(await caughtCode(async () => action()), 'crypto.unavailable');
    const stray = { kty: 'OKP', crv: 'X25519', x: 'AA' };
    await assert.rejects(async () => softwareCrypto.importKey('jwk', stray, 'Ed25519', false, ['verify']), {
      name: 'DataError',
    });
  });
});
