import assert from 'node:assert/strict';
import { generateKeyPairSync, verify as verifyByNode } from 'node:crypto';
import { describe, it } from 'node:test';
import { BadgeError } from '../../../packages/openbadges-validator-core/src/badge-error.js';
import type { JsonObject } from '../../../packages/openbadges-validator-core/src/index.js';
import { digest } from '../../../packages/openbadges-validator-core/src/software/digest.js';
import { exportKey } from '../../../packages/openbadges-validator-core/src/software/export-key.js';
import { generateKey } from '../../../packages/openbadges-validator-core/src/software/generate-key.js';
import { importKey } from '../../../packages/openbadges-validator-core/src/software/import-key.js';
import { partOf } from '../../../packages/openbadges-validator-core/src/software/part-of.js';
import { sign } from '../../../packages/openbadges-validator-core/src/software/sign.js';
import { softwareCrypto } from '../../../packages/openbadges-validator-core/src/software/software-crypto.js';
import { verify } from '../../../packages/openbadges-validator-core/src/software/verify.js';
import { caughtCode } from '../../support/caught-code.js';

// Whoever loads the whole gives the curve its hash.
assert.equal(typeof softwareCrypto.sign, 'function');
const ED25519 = { name: 'Ed25519' };
const text = new TextEncoder().encode('tour d’objections');

/** RFC 8032 §7.1, test 2. */
const RFC: JsonObject = {
  kty: 'OKP',
  crv: 'Ed25519',
  d: Buffer.from('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb', 'hex').toString(
    'base64url',
  ),
  x: Buffer.from('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c', 'hex').toString(
    'base64url',
  ),
};
const RFC_SIGNATURE =
  '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da' +
  '085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00';

describe('a key of software', () => {
  it('signs what RFC 8032 says, and verifies it', async () => {
    const key = await importKey('jwk', RFC, ED25519, false, ['sign']);
    const signature = await sign('Ed25519', key, Uint8Array.of(0x72));
    assert.equal(Buffer.from(signature).toString('hex'), RFC_SIGNATURE);
    assert.equal(await verify('Ed25519', key, signature, Uint8Array.of(0x72)), true);
    assert.equal(await verify('Ed25519', key, signature, Uint8Array.of(0x73)), false);
  });

  it('is private where it has a `d`, else public, and keeps what it may be used for', async () => {
    const secret = await importKey('jwk', RFC, 'Ed25519', false, ['sign']);
    const { d: _, ...open } = RFC;
    const publicKey = await importKey('jwk', open, ED25519, true, ['verify']);
    assert.deepEqual(
      [secret, publicKey].map(({ type, extractable, algorithm, usages }) => [
        type,
        extractable,
        algorithm.name,
        usages.join(),
      ]),
      [
        ['private', false, 'Ed25519', 'sign'],
        ['public', true, 'Ed25519', 'verify'],
      ],
    );
  });

  it('is made anew each time, as halves that belong together', async () => {
    const [one, other] = [await generateKey(ED25519, true), await generateKey(ED25519, true)];
    assert.notEqual(one.publicKey.jwk['x'], other.publicKey.jwk['x']);
    assert.equal(one.publicKey.jwk['x'], one.privateKey.jwk['x']);
    assert.equal(one.publicKey.jwk['d'], undefined);
    const signature = await sign('Ed25519', one.privateKey, text);
    assert.equal(await verify('Ed25519', one.publicKey, signature, text), true);
    assert.equal(await verify('Ed25519', other.publicKey, signature, text), false);
  });

  it('has a public half that may be written down, where the private one may not', async () => {
    const { privateKey, publicKey } = await generateKey(ED25519, false);
    assert.throws(() => exportKey('jwk', privateKey), { name: 'InvalidAccessError' });
    assert.deepEqual(await exportKey('jwk', publicKey), publicKey.jwk);
  });

  it('is taken from any other implementation, which takes its signatures', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const key = await importKey('jwk', privateKey.export({ format: 'jwk' }) as JsonObject, ED25519, false, [
      'sign',
    ]);
    assert.equal(verifyByNode(null, text, publicKey, await sign('Ed25519', key, text)), true);
  });

  it('cannot sign with its public half alone', async () => {
    const { publicKey } = await generateKey(ED25519, true);
    assert.throws(() => sign('Ed25519', publicKey, text), { name: 'DataError' });
    assert.throws(() => partOf(publicKey, 'd'), { name: 'DataError', message: /no d/ });
    assert.equal(partOf(publicKey, 'x').length, 32);
  });
});

describe('what software does not do', () => {
  it('is said with the name of what was asked for', async () => {
    const { publicKey } = await generateKey(ED25519, true);
    const actions: readonly (readonly [string, () => unknown])[] = [
      ['MD5', () => digest('MD5', text)],
      ['sha-256', () => digest('sha-256', text)],
      ['spki', () => exportKey('spki', publicKey)],
      ['ECDSA', () => importKey('jwk', { kty: 'EC', crv: 'P-256' }, { name: 'ECDSA' }, true, ['verify'])],
      ['Ed25519', () => importKey('raw', RFC, 'Ed25519', true, ['verify'])],
    ];
    for (const [algorithm, action] of actions) {
      assert.equal(await caughtCode(action), 'crypto.unavailable');
      assert.throws(action, (error) => {
        assert.ok(error instanceof BadgeError);
        assert.deepEqual(error.problem, { code: 'crypto.unavailable', algorithm });
        return true;
      });
    }
  });

  it('is not taken for what it does: a JWK of another curve, or of none', () => {
    for (const crv of ['X25519', 'P-256', undefined])
      assert.throws(() => importKey('jwk', { kty: 'OKP', crv }, 'Ed25519', true, ['verify']), {
        name: 'DataError',
      });
  });
});

describe('a digest of software', () => {
  it('is that of the bytes at the moment it was asked for', async () => {
    const bytes = Uint8Array.from(text);
    const asked = digest('SHA-256', bytes);
    bytes.fill(0);
    assert.deepEqual(
      new Uint8Array(await asked),
      new Uint8Array(await crypto.subtle.digest('SHA-256', text)),
    );
  });

  it('is of part of a buffer where part of it was given', async () => {
    const part = text.subarray(5, 9);
    assert.deepEqual(
      Buffer.from(await digest('SHA-512', part)),
      Buffer.from(await crypto.subtle.digest('SHA-512', Uint8Array.from(part))),
    );
  });
});
