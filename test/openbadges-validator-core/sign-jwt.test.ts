import assert from 'node:assert/strict';
import { generateKeyPairSync, sign as nodeSign } from 'node:crypto';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { compactVerify, decodeProtectedHeader, exportJWK, jwtVerify } from 'jose';
import { createKey, type CreatedKey } from '../../packages/openbadges-validator-core/src/create-key.js';
import { didKeyOf } from '../../packages/openbadges-validator-core/src/did-key-of.js';
import type { JsonObject } from '../../packages/openbadges-validator-core/src/json.js';
import { signJwt } from '../../packages/openbadges-validator-core/src/sign-jwt.js';
import type { KeySigner } from '../../packages/openbadges-validator-core/src/signer.js';
import { verify } from '../../packages/openbadges-validator-core/src/verify.js';
import { NOW } from '../support/build-session.js';
import { caughtCode } from '../support/caught-code.js';
import { badgeFor, openBadge } from '../support/open-badge.js';
import { anyCredential } from './fixtures/any-credential.js';
import { createIssuer } from './fixtures/create-issuer.js';
import { signCredential } from './fixtures/sign-credential.js';

const V1 = 'https://www.w3.org/2018/credentials/v1';
const OB3 = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
const PARAMETERS = {
  EdDSA: { name: 'Ed25519' },
  ES256: { name: 'ECDSA', namedCurve: 'P-256' },
  ES384: { name: 'ECDSA', namedCurve: 'P-384' },
  RS256: {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 2048,
    publicExponent: Uint8Array.of(1, 0, 1),
  },
};

interface JwtSigner extends KeySigner {
  readonly issuer: string;
  readonly publicKey: CryptoKey;
}

/** A key of WebCrypto whose did:jwk, or did:key, is the issuer. */
async function createSigner(alg: keyof typeof PARAMETERS, asKey = false): Promise<JwtSigner> {
  const pair = (await crypto.subtle.generateKey(PARAMETERS[alg], false, ['sign', 'verify'])) as CryptoKeyPair;
  const jwk = await exportJWK(pair.publicKey);
  const issuer = asKey
    ? await didKeyOf(pair.publicKey)
    : `did:jwk:${Buffer.from(JSON.stringify(jwk)).toString('base64url')}`;
  const fragment = asKey ? issuer.slice('did:key:'.length) : '0';
  return { ...pair, issuer, verificationMethod: `${issuer}#${fragment}` };
}

const badge = (issuer: string, changes: JsonObject = {}) =>
  openBadge({ issuer: { id: issuer, type: ['Profile'], name: 'Atelier du Vallon' }, ...changes });
const payloadOf = (token: string) =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as JsonObject;

describe('signJwt', () => {
  let key: CreatedKey;
  before(async () => {
    key = await createKey();
  });

  for (const [alg, asKey] of [
    ['EdDSA', true],
    ['ES256', true],
    ['ES384', true],
    ['EdDSA', false],
    ['ES256', false],
    ['RS256', false],
  ] as const) {
    it(`signs with ${alg} and the key of a did:${asKey ? 'key' : 'jwk'}, as jose and we accept it`, async () => {
      const signer = await createSigner(alg, asKey);
      const token = await signJwt(badge(signer.issuer), signer);
      const { protectedHeader } = await jwtVerify(token, signer.publicKey, {
        issuer: signer.issuer,
        typ: 'JWT',
        algorithms: [alg],
        currentDate: NOW,
      });
      assert.deepEqual(protectedHeader, { alg, typ: 'JWT', kid: signer.verificationMethod });
      const { outcome, checks } = await verify(token, { now: NOW });
      assert.equal(outcome, 'valid', JSON.stringify(checks));
    });
  }

  it('signs any text that a badge can hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyCredential(key.did), async (credential) => {
        const token = await signJwt(credential, key);
        const { payload } = await compactVerify(token, key.publicKey);
        const said = JSON.parse(new TextDecoder().decode(payload)) as JsonObject;
        for (const member of Object.keys(credential)) assert.deepEqual(said[member], credential[member]);
        assert.equal((await verify(token, { now: NOW })).outcome, 'valid');
      }),
      { numRuns: 40 },
    );
  });

  it('repeats in the claims what the credential says', async () => {
    const credential = badge(key.did, { validUntil: '2027-01-01T00:00:00.900Z' });
    const { iss, sub, jti, nbf, exp, ...rest } = payloadOf(await signJwt(credential, key));
    assert.deepEqual(rest, credential);
    assert.deepEqual(
      { iss, sub, jti, nbf, exp },
      {
        iss: key.did,
        sub: 'did:example:camille',
        jti: 'urn:uuid:0b1a2c3d-0000-4000-8000-000000000001',
        nbf: Date.parse('2026-03-01T10:00:00Z') / 1000,
        exp: Date.parse('2027-01-01T00:00:00Z') / 1000,
      },
    );
  });

  it('has no claim for what the credential does not say', async () => {
    const identifier = [
      { type: 'IdentityObject', hashed: true, identityHash: 'sha256$aa', identityType: 'emailAddress' },
    ];
    const { credentialSubject } = badgeFor({ identifier });
    const payload = payloadOf(await signJwt(badge(key.did, { credentialSubject }), key));
    assert.equal('sub' in payload, false);
    assert.equal('exp' in payload, false);
  });

  it('puts a credential of VCDM 1.1 into the claim vc', async () => {
    const { validFrom: _, ...credential } = badge(key.did, {
      '@context': [V1, OB3],
      issuanceDate: '2026-03-01T10:00:00Z',
      expirationDate: '2027-03-01T10:00:00Z',
    });
    const token = await signJwt(credential, key);
    const { vc, nbf, exp, ...claims } = payloadOf(token);
    assert.deepEqual(vc, credential);
    assert.deepEqual(Object.keys(claims), ['iss', 'sub', 'jti']);
    assert.equal(nbf, Date.parse('2026-03-01T10:00:00Z') / 1000);
    assert.equal(exp, Date.parse('2027-03-01T10:00:00Z') / 1000);
    assert.equal((await verify(token, { now: NOW })).outcome, 'valid');
  });

  it('makes of a key held elsewhere the same token as of one that is here', async () => {
    const pair = generateKeyPairSync('ed25519');
    const pkcs8 = pair.privateKey.export({ type: 'pkcs8', format: 'der' });
    const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
    const did = await didKeyOf(pair.publicKey.export({ format: 'jwk' }));
    const verificationMethod = `${did}#${did.slice('did:key:'.length)}`;
    const remote = (bytes: Uint8Array) => new Uint8Array(nodeSign(null, bytes, pair.privateKey));
    const here = await signJwt(badge(did), { privateKey, verificationMethod });
    assert.equal(await signJwt(badge(did), { sign: remote, verificationMethod }), here);
  });

  it('takes ES256 and RS256 from elsewhere, when the signer says so', async () => {
    for (const algorithm of ['ES256', 'RS256'] as const) {
      const pair =
        algorithm === 'ES256'
          ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
          : generateKeyPairSync('rsa', { modulusLength: 2048 });
      const jwk = pair.publicKey.export({ format: 'jwk' });
      const issuer = `did:jwk:${Buffer.from(JSON.stringify(jwk)).toString('base64url')}`;
      const options = { key: pair.privateKey, dsaEncoding: 'ieee-p1363' } as const;
      const remote = (bytes: Uint8Array) => new Uint8Array(nodeSign('sha256', bytes, options));
      const signer = { sign: remote, algorithm, verificationMethod: `${issuer}#0` };
      const token = await signJwt(badge(issuer), signer);
      assert.equal(decodeProtectedHeader(token).alg, algorithm);
      await compactVerify(token, pair.publicKey);
      assert.equal((await verify(token, { now: NOW })).outcome, 'valid');
    }
  });

  it('refuses what no verifier should accept', async () => {
    const refused = (credential: object, signer: Parameters<typeof signJwt>[1] = key) =>
      caughtCode(() => signJwt(credential, signer));
    const other = await createKey();
    const { issuer: __, ...nobodys } = badge(key.did);
    assert.equal(await refused(badge(key.did, { inconnu: 1 })), 'jsonld.dropped_term');
    assert.equal(await refused(badge(key.did, { iss: 'did:example:autre' })), 'proof.claim_mismatch');
    assert.equal(await refused(badge(key.did, { iss: key.did })), 'none');
    assert.equal(await refused(badge(key.did, { validFrom: 'hier' })), 'model.value');
    assert.equal(await refused(badge('did:web:autre.example')), 'key.not_issuers');
    assert.equal(await refused(nobodys), 'model.required');
    const mixed = { ...key, privateKey: other.privateKey };
    assert.equal(await refused(badge(key.did), mixed), 'proof.invalid');
    const otherAlgorithm = { ...key, privateKey: (await createSigner('ES256')).privateKey };
    assert.equal(await refused(badge(key.did), otherAlgorithm), 'proof.alg_not_allowed');
  });

  it('refuses keys that are too weak, or for something else', async () => {
    const weak = { ...PARAMETERS.RS256, modulusLength: 1024 };
    const strange = { ...PARAMETERS.RS256, hash: 'SHA-1' };
    for (const [parameters, code] of [
      [weak, 'key.weak'],
      [strange, 'proof.alg_not_allowed'],
      [{ ...PARAMETERS.RS256, name: 'RSA-PSS' }, 'proof.alg_not_allowed'],
      [{ name: 'ECDSA', namedCurve: 'P-521' }, 'proof.alg_not_allowed'],
      [{ name: 'HMAC', hash: 'SHA-256' }, 'proof.alg_not_allowed'],
    ] as const) {
      const made = await crypto.subtle.generateKey(parameters as typeof weak, false, ['sign', 'verify']);
      const privateKey = 'privateKey' in made ? made.privateKey : (made as CryptoKey);
      assert.equal(await caughtCode(() => signJwt(badge(key.did), { ...key, privateKey })), code);
    }
  });

  it('refuses a credential that has a proof, unless it is to be kept', async () => {
    const issuer = await createIssuer();
    const signed = await signCredential(badge(issuer.id), issuer);
    const signer = {
      verificationMethod: issuer.keyId,
      sign: (data: Uint8Array) =>
        (issuer.pair.signer() as { sign(options: { data: Uint8Array }): Promise<Uint8Array> }).sign({ data }),
    };
    assert.equal(await caughtCode(() => signJwt(signed, signer)), 'proof.exists');
    const token = await signJwt(signed, signer, { existingProofs: 'keep' });
    assert.deepEqual(payloadOf(token)['proof'], signed.proof);
    assert.equal((await verify(token, { now: NOW })).outcome, 'valid');
  });
});
