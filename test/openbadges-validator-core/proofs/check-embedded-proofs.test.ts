import assert from 'node:assert/strict';
import { generateKeyPairSync, sign as signBytes, webcrypto } from 'node:crypto';
import { describe, it } from 'node:test';
import canonicalize from 'canonicalize';
import { checkEmbeddedProofs } from '../../../packages/openbadges-validator-core/src/proofs/check-embedded-proofs.js';
import { buildSession, type Web } from '../../support/build-session.js';
import { addProof } from '../fixtures/add-proof.js';
import { buildCredential } from '../fixtures/build-credential.js';
import { createIssuer } from '../fixtures/create-issuer.js';
import { encodeBase58 } from '../fixtures/encode-base58.js';
import { SIGNED_AT, signCredential, type Signed } from '../fixtures/sign-credential.js';

async function tell(credential: object, web?: Web): Promise<readonly string[]> {
  const checks = await checkEmbeddedProofs(
    credential as never,
    { purposes: ['assertionMethod'] },
    buildSession(web),
  );
  return checks.map(({ id, outcome, code }) => [id, outcome, code].filter(Boolean).join(' '));
}

/** vc-di-ecdsa §3.3, written out with node's own functions. */
async function signEcdsaJcs(
  curve: 'P-256' | 'P-384',
  hash: 'SHA-256' | 'SHA-384',
): Promise<{ signed: Signed; web: Web }> {
  const issuer = 'https://atelier.example/issuer';
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: curve });
  const method = {
    id: `${issuer}#1`,
    type: 'JsonWebKey',
    controller: issuer,
    publicKeyJwk: publicKey.export({ format: 'jwk' }),
  };
  const credential = buildCredential(issuer);
  const proof = {
    '@context': credential['@context'],
    type: 'DataIntegrityProof',
    cryptosuite: 'ecdsa-jcs-2019',
    created: SIGNED_AT,
    verificationMethod: `${issuer}#1`,
    proofPurpose: 'assertionMethod',
  };
  const digest = async (value: object) => {
    const bytes = new TextEncoder().encode(canonicalize(value) ?? '');
    return Buffer.from(await webcrypto.subtle.digest(hash, bytes));
  };
  const data = Buffer.concat([await digest(proof), await digest(credential)]);
  const signature = signBytes(hash.replace('-', ''), data, { key: privateKey, dsaEncoding: 'ieee-p1363' });
  const signed = { ...credential, proof: { ...proof, proofValue: `z${encodeBase58(signature)}` } };
  return { signed, web: { [issuer]: { id: issuer, assertionMethod: [method] } } };
}

describe('checkEmbeddedProofs', () => {
  for (const [curve, hash] of [
    ['P-256', 'SHA-256'],
    ['P-384', 'SHA-384'],
  ] as const) {
    it(`accepts ecdsa-jcs-2019 with ${curve}, and no changed copy`, async () => {
      const { signed, web } = await signEcdsaJcs(curve, hash);
      assert.deepEqual(await tell(signed, web), ['proof pass', 'issuer pass']);
      assert.deepEqual(await tell({ ...signed, name: 'x' }, web), ['proof fail proof.invalid']);
    });
  }

  it('does not look through a long document for each of many proofs', async () => {
    const issuer = await createIssuer();
    const { proof, ...credential } = await signCredential(buildCredential(issuer.id), issuer);
    const long = { ...credential, description: 'x'.repeat(3 * 1024 * 1024) };
    const proofs = (count: number) => Array.from({ length: count }, () => proof);
    assert.deepEqual(await tell({ ...long, proof: proofs(6) }), ['proof unchecked work.too_much']);
    assert.deepEqual(await tell({ ...long, proof: proofs(2) }), ['proof fail proof.invalid']);
    assert.deepEqual(await tell({ ...credential, proof: proofs(6) }), ['proof pass', 'issuer pass']);
  });

  it('takes a name that drafts gave to a suite, and warns of it', async () => {
    const issuer = await createIssuer();
    const credential = buildCredential(issuer.id);
    const proof = await addProof(credential, [], issuer, { cryptosuite: 'eddsa-2022' });
    assert.deepEqual(await tell({ ...credential, proof }), [
      'proof pass',
      'issuer pass',
      'proof warn proof.deprecated',
    ]);
    assert.deepEqual(await tell({ ...credential, name: 'x', proof }), ['proof fail proof.invalid']);
  });

  it('warns of a profile that does not say what its key is for', async () => {
    const issuer = await createIssuer('https://atelier.example/issuer');
    const signed = await signCredential(buildCredential(issuer.id), issuer, 'eddsa-jcs-2022');
    const { assertionMethod: _, ...profile } = issuer.document;
    assert.deepEqual(await tell(signed, { [issuer.id]: profile }), [
      'proof pass',
      'issuer pass',
      'proof warn key.purpose_unstated',
    ]);
  });

  it('refuses a suite that is not one for the type of the key', async () => {
    const { signed, web } = await signEcdsaJcs('P-256', 'SHA-256');
    const proof = { ...signed.proof, cryptosuite: 'eddsa-jcs-2022' };
    assert.deepEqual(await tell({ ...signed, proof }, web), ['proof fail proof.alg_not_allowed']);
  });

  it('takes the contexts of a JCS proof for the beginning of those of the document, and nothing else', async () => {
    const { signed, web } = await signEcdsaJcs('P-256', 'SHA-256');
    const turned = { ...signed, '@context': [...(signed['@context'] as string[])].reverse() };
    assert.deepEqual(await tell(turned, web), ['proof fail proof.malformed']);
  });

  it('asks that the key may be used to assert', async () => {
    const issuer = await createIssuer('https://atelier.example/issuer');
    const signed = await signCredential(buildCredential(issuer.id), issuer, 'eddsa-jcs-2022');
    const other = { ...issuer.document, assertionMethod: [], authentication: [issuer.keyId] };
    assert.deepEqual(await tell(signed, { [issuer.id]: other }), ['proof fail key.not_authorised']);
    const [method] = issuer.document['verificationMethod'] as object[];
    const revoked = {
      ...issuer.document,
      verificationMethod: [{ ...method, revoked: '2026-05-01T00:00:00Z' }],
    };
    assert.deepEqual(await tell(signed, { [issuer.id]: revoked }), ['proof fail key.revoked']);
  });

  it('does not know what it could not fetch', async () => {
    const issuer = await createIssuer('https://atelier.example/issuer');
    const signed = await signCredential(buildCredential(issuer.id), issuer, 'eddsa-jcs-2022');
    assert.deepEqual(await tell(signed), ['proof unchecked fetch.not_available']);
    assert.deepEqual(await tell(signed, { [issuer.id]: 503 }), ['proof unchecked fetch.http_status']);
    assert.deepEqual(await tell(signed, { [issuer.id]: issuer.document }), ['proof pass', 'issuer pass']);
  });

  it('sees that a DID is not the issuer’s, even one that it cannot resolve', async () => {
    const issuer = await createIssuer();
    const signed = await signCredential(buildCredential(issuer.id), issuer, 'eddsa-jcs-2022');
    const proof = { ...signed.proof, verificationMethod: 'did:velocity:v2:1#key-1' };
    assert.deepEqual(await tell({ ...signed, proof }), [
      'proof unchecked key.unsupported',
      'issuer fail key.not_issuers',
    ]);
  });

  it('tells an unknown proof from a broken one, and a broken one weighs more', async () => {
    const issuer = await createIssuer();
    const signed = await signCredential(buildCredential(issuer.id), issuer, 'eddsa-jcs-2022');
    const unknown = { ...signed.proof, cryptosuite: 'bbs-2023' };
    const broken = { ...signed.proof, created: '2026-04-02T00:00:00Z' };
    assert.deepEqual(await tell({ ...signed, proof: [unknown] }), ['proof unchecked proof.unsupported']);
    assert.deepEqual(await tell({ ...signed, proof: [unknown, broken] }), ['proof fail proof.invalid']);
    assert.deepEqual(await tell({ ...signed, proof: [unknown, signed.proof] }), [
      'proof pass',
      'issuer pass',
    ]);
    assert.deepEqual(await tell({ ...signed, proof: [broken, signed.proof] }), [
      'proof pass',
      'issuer pass',
      'proof warn proof.one_of_several_failed',
    ]);
  });

  for (const [why, proof, expected] of [
    ['an empty list', [], 'proof fail proof.missing'],
    ['null', null, 'proof fail proof.missing'],
    ['text', 'signed', 'proof fail proof.malformed'],
    ['an empty object', {}, 'proof fail proof.malformed'],
    [
      'a link to a proof that is not there',
      { type: 'DataIntegrityProof', cryptosuite: 'eddsa-jcs-2022', previousProof: 'x' },
      'proof fail proof.chain_broken',
    ],
    [
      'a suite under another type',
      { type: 'Proof', cryptosuite: 'eddsa-jcs-2022' },
      'proof fail proof.malformed',
    ],
    [
      'a type that is no text',
      { type: ['DataIntegrityProof'], cryptosuite: 'x' },
      'proof fail proof.malformed',
    ],
    ['the suite of 2018', { type: 'Ed25519Signature2018', jws: 'x' }, 'proof unchecked proof.unsupported'],
    ['more proofs than anybody makes', Array(9).fill({}), 'proof fail proof.malformed'],
  ] as const) {
    it(`answers ${expected} where the proof is ${why}`, async () => {
      assert.deepEqual(await tell({ ...buildCredential('did:example:x'), proof }), [expected]);
    });
  }

  it('refuses a signature of another length, whatever its bytes', async () => {
    const issuer = await createIssuer();
    const signed = await signCredential(buildCredential(issuer.id), issuer, 'eddsa-jcs-2022');
    for (const proofValue of ['z2', `${String(signed.proof['proofValue'])}2`]) {
      assert.deepEqual(await tell({ ...signed, proof: { ...signed.proof, proofValue } }), [
        'proof fail proof.invalid',
      ]);
    }
  });
});
