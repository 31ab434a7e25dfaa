import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { softwareCrypto } from '../../../packages/openbadges-validator-core/src/software/software-crypto.js';
import { withCrypto } from '../../../packages/openbadges-validator-core/src/keys/with-crypto.js';
import type { SignatureCrypto } from '../../../packages/openbadges-validator-core/src/keys/signature-crypto.js';
import { caughtCode } from '../../support/caught-code.js';

const { subtle } = crypto;
const letters = new TextEncoder().encode('jardin');

/** Puts something else where the page has its WebCrypto. */
const offer = (context: TestContext, there: Partial<SubtleCrypto> | undefined): void => {
  context.mock.getter(globalThis, 'crypto', () => ({ subtle: there }));
};

/** Does its work with the first crypto in another way than with the second, and keeps what it was given. */
function worker(first: (crypto: SignatureCrypto) => Promise<string>) {
  const given: SignatureCrypto[] = [];
  const work = (crypto: SignatureCrypto): Promise<string> => {
    given.push(crypto);
    return given.length === 1 ? first(crypto) : Promise.resolve('in software');
  };
  return { given, work };
}

describe('withCrypto', () => {
  it('uses the engine where it can, once', async () => {
    const { given, work } = worker(() => Promise.resolve('by the engine'));
    assert.equal(await withCrypto('Ed25519', work), 'by the engine');
    assert.deepEqual(
      given.map((one) => one === subtle),
      [true],
    );
  });

  it('uses software where the page came over plain http', async (context) => {
    offer(context, undefined);
    const { given, work } = worker(() => Promise.resolve('done'));
    assert.equal(await withCrypto('Ed25519', work), 'done');
    assert.deepEqual(
      given.map((one) => one === softwareCrypto),
      [true],
    );
  });

  it('begins anew in software where the engine does not know the algorithm', async () => {
    const { given, work } = worker(() => Promise.reject(new DOMException('', 'NotSupportedError')));
    assert.equal(await withCrypto('Ed25519', work), 'in software');
    assert.deepEqual(
      given.map((one) => one === softwareCrypto),
      [false, true],
    );
  });

  it('does so too where the engine throws before it promises anything', async () => {
    const { given, work } = worker(() => {
      throw new DOMException('', 'NotSupportedError');
    });
    assert.equal(await withCrypto('Ed25519', work), 'in software');
    assert.equal(given.length, 2);
  });

  for (const error of [
    new DOMException('', 'DataError'),
    new DOMException('', 'InvalidAccessError'),
    new DOMException('', 'OperationError'),
    new TypeError('not a key'),
  ])
    it(`lets a ${error.name} pass untouched, and tries nothing else`, async () => {
      const { given, work } = worker(() => Promise.reject(error));
      await assert.rejects(withCrypto('Ed25519', work), (caught) => caught === error);
      assert.equal(given.length, 1);
    });

  it('lets what fails in software pass untouched', async (context) => {
    offer(context, undefined);
    const error = new DOMException('', 'DataError');
    const { work } = worker(() => Promise.reject(error));
    await assert.rejects(withCrypto('Ed25519', work), (caught) => caught === error);
  });

  it('says of what neither knows that it cannot be done here', async (context) => {
    offer(context, undefined);
    const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
    const work = (crypto: SignatureCrypto) => crypto.importKey('jwk', { kty: 'RSA' }, rsa, false, ['verify']);
    assert.equal(await caughtCode(() => withCrypto('RS256', work)), 'crypto.unavailable');
    assert.equal(
      await caughtCode(() => withCrypto('MD5', (crypto) => crypto.digest('MD5', letters))),
      'crypto.unavailable',
    );
  });

  it('comes to the same digest either way', async (context) => {
    const take = () => withCrypto('SHA-256', (crypto) => crypto.digest('SHA-256', letters));
    const whole = Buffer.from(await take());
    offer(context, { digest: () => Promise.reject(new DOMException('', 'NotSupportedError')) });
    assert.deepEqual(Buffer.from(await take()), whole);
  });
});
