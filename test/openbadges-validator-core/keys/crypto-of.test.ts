import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { exportJwk } from '../../../packages/openbadges-validator-core/src/export-jwk.js';
import { cryptoOf } from '../../../packages/openbadges-validator-core/src/keys/crypto-of.js';
import { loadSoftwareCrypto } from '../../../packages/openbadges-validator-core/src/keys/load-software-crypto.js';
import type { SignatureCrypto } from '../../../packages/openbadges-validator-core/src/keys/signature-crypto.js';
import { softwareCrypto } from '../../../packages/openbadges-validator-core/src/software/software-crypto.js';
import { caughtCode } from '../../support/caught-code.js';

const { subtle } = crypto;

async function makeKey(where: SignatureCrypto, extractable = true): Promise<CryptoKey> {
  const pair = await where.generateKey({ name: 'Ed25519' }, extractable, ['sign', 'verify']);
  assert.ok('privateKey' in pair);
  return pair.privateKey;
}

const onPlainPage = (context: TestContext): void => {
  context.mock.getter(globalThis, 'crypto', () => ({}));
};

describe('cryptoOf', () => {
  it('is what made the key', async () => {
    assert.equal(await cryptoOf(await makeKey(subtle)), subtle);
    assert.equal(await cryptoOf(await makeKey(softwareCrypto)), softwareCrypto);
  });

  it('knows a key of software again that a browser kept and gave back', async () => {
    assert.equal(await cryptoOf(structuredClone(await makeKey(softwareCrypto))), softwareCrypto);
  });

  it('says that the key of an engine is of no use on a page over plain http, and uses one of software', async (context) => {
    const [engine, software] = [await makeKey(subtle), await makeKey(softwareCrypto)];
    onPlainPage(context);
    assert.equal(await caughtCode(() => cryptoOf(engine)), 'crypto.unavailable');
    assert.equal(await cryptoOf(software), softwareCrypto);
  });
});

describe('exportJwk', () => {
  for (const [place, where] of [
    ['the engine', subtle],
    ['software', softwareCrypto],
  ] as const) {
    it(`writes a key of ${place} down so that the other can sign with it`, async () => {
      const jwk = await exportJwk(await makeKey(where));
      assert.deepEqual([jwk.kty, jwk.crv], ['OKP', 'Ed25519']);
      const [one, other] = where === subtle ? [subtle, softwareCrypto] : [softwareCrypto, subtle];
      const data = new TextEncoder().encode('récit');
      const signatures = [];
      for (const crypto of [one, other]) {
        const key = await crypto.importKey('jwk', jwk, 'Ed25519', false, ['sign']);
        signatures.push(Buffer.from(await crypto.sign('Ed25519', key, data)).toString('hex'));
      }
      assert.equal(signatures[0], signatures[1]);
    });

    // Node 20 calls it `InvalidAccessException`.
    it(`does not write a key of ${place} down that is to stay where it is`, async () => {
      const key = await makeKey(where, false);
      await assert.rejects(exportJwk(key), { name: /^InvalidAccess/ });
    });
  }

  it('says that a key of the engine cannot be read on a page over plain http', async (context) => {
    const key = await makeKey(subtle);
    onPlainPage(context);
    assert.equal(await caughtCode(() => exportJwk(key)), 'crypto.unavailable');
  });
});

describe('loadSoftwareCrypto', () => {
  it('is the same each time, for whatever algorithm', async () => {
    assert.equal(await loadSoftwareCrypto('Ed25519'), await loadSoftwareCrypto('SHA-256'));
  });
});
