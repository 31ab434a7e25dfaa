import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { importPublicKey } from '../../../packages/openbadges-validator-core/src/keys/import-public-key.js';
import type { PublicKey } from '../../../packages/openbadges-validator-core/src/keys/public-key.js';
import { createSession } from '../../../packages/openbadges-validator-core/src/lib/create-session.js';
import { createTwoHashSuite } from '../../../packages/openbadges-validator-core/src/proofs/create-two-hash-suite.js';

const { subtle } = globalThis.crypto;
const encoder = new TextEncoder();
const session = createSession({});

interface Signer {
  readonly publicKey: PublicKey;
  readonly sign: (options: string, document: string) => Promise<Uint8Array<ArrayBuffer>>;
}

async function createSigner(): Promise<Signer> {
  const pair = await subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const { kty, crv, x } = await subtle.exportKey('jwk', pair.publicKey);
  const jwk = { kty: kty ?? '', crv: crv ?? '', x: x ?? '' };
  return {
    publicKey: await importPublicKey({ type: 'Ed25519', jwk }, 'EdDSA', 'key'),
    sign: async (...texts) => {
      const digests = await Promise.all(texts.map((text) => subtle.digest('SHA-256', encoder.encode(text))));
      const signed = Buffer.concat(digests.map((digest) => Buffer.from(digest)));
      return new Uint8Array(await subtle.sign('Ed25519', pair.privateKey, signed));
    },
  };
}

function isMade(
  { publicKey }: Signer,
  value: Uint8Array<ArrayBuffer>,
  options: string,
  document: string,
): Promise<boolean> {
  const suite = createTwoHashSuite(() => Promise.resolve([options, document]), ['Ed25519']);
  const secured = { document: {}, options: {}, written: Buffer.from(value).toString('hex'), value };
  return suite.isMadeWith(secured, Promise.resolve(publicKey), session);
}

const countVerifications = (context: TestContext): (() => number) => {
  const { mock } = context.mock.method(subtle, 'verify');
  return () => mock.callCount();
};

describe('createTwoHashSuite', () => {
  it('does not reckon again what was asked before', async (context) => {
    const signer = await createSigner();
    const value = await signer.sign('proof', 'document');
    const count = countVerifications(context);
    assert.equal(await isMade(signer, value, 'proof', 'document'), true);
    assert.equal(await isMade(signer, value.slice(), 'proof', 'document'), true);
    assert.equal(count(), 1);
  });

  it('does not take what held for one thing as the answer for another', async () => {
    const [signer, other] = [await createSigner(), await createSigner()];
    const value = await signer.sign('proof', 'document');
    assert.equal(await isMade(signer, value, 'proof', 'document'), true);
    assert.equal(await isMade(other, value, 'proof', 'document'), false);
    assert.equal(await isMade(signer, value, 'proof', 'documents'), false);
    assert.equal(await isMade(signer, value, 'proofs', 'document'), false);
    const spaced = await signer.sign('proof document', '');
    assert.equal(await isMade(signer, spaced, 'proof document', ''), true);
    assert.equal(await isMade(signer, spaced, 'proof', 'document '), false);
    const changed = value.slice();
    changed[0] = (changed[0] ?? 0) ^ 1;
    assert.equal(await isMade(signer, changed, 'proof', 'document'), false);
    assert.equal(await isMade(signer, value, 'proof', 'document'), true);
  });

  it('keeps that something does not hold for that alone', async () => {
    const signer = await createSigner();
    const value = await signer.sign('proof', 'said');
    assert.equal(await isMade(signer, value, 'proof', 'forged'), false);
    assert.equal(await isMade(signer, value, 'proof', 'forged'), false);
    assert.equal(await isMade(signer, value, 'proof', 'said'), true);
  });

  it('keeps nothing of long documents', async (context) => {
    const signer = await createSigner();
    const long = 'x'.repeat(10_000);
    const value = await signer.sign('proof', long);
    const count = countVerifications(context);
    assert.equal(await isMade(signer, value, 'proof', long), true);
    assert.equal(await isMade(signer, value, 'proof', long), true);
    assert.equal(count(), 2);
  });
});
