import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { generateKeyPairSync, sign as nodeSign } from 'node:crypto';
import fc from 'fast-check';
import { createKey, type CreatedKey } from '../../packages/openbadges-validator-core/src/create-key.js';
import type { JsonObject } from '../../packages/openbadges-validator-core/src/json.js';
import { sign } from '../../packages/openbadges-validator-core/src/sign.js';
import { verify } from '../../packages/openbadges-validator-core/src/verify.js';
import { fetchFrom, NOW } from '../support/build-session.js';
import { caughtCode } from '../support/caught-code.js';
import { achievement, badgeFor, badgeOf, openBadge } from '../support/open-badge.js';
import { anyCredential } from './fixtures/any-credential.js';
import { createIssuer } from './fixtures/create-issuer.js';
import { tell } from './fixtures/find-check.js';
import { signCredential } from './fixtures/sign-credential.js';
import { verifyWithDigitalBazaar } from './fixtures/verify-with-digital-bazaar.js';
import { verifyWithVerifierCore } from './fixtures/verify-with-verifier-core.js';

const SUITES = ['eddsa-rdfc-2022', 'eddsa-jcs-2022'] as const;
const CREATED = new Date('2026-05-01T08:00:00.250Z');
const V1 = 'https://www.w3.org/2018/credentials/v1';
const EXTENSIONS = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json';
const OB3 = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

/** Served by nobody here: it stands among the published test vectors. */
const SCHEMA = join(
  process.env['VECTORS'] ?? '',
  'documents/schemas/purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json',
);
const noSchema = existsSync(SCHEMA) ? false : 'skipped: VECTORS names no folder with the schemas of 1EdTech';

const schema = (noSchema ? { type: 'object' } : JSON.parse(readFileSync(SCHEMA, 'utf8'))) as object;

let key: CreatedKey;
before(async () => {
  key = await createKey();
});

const profile = (id = key.did) => ({ id, type: ['Profile'], name: 'Atelier du Vallon' });
const badge = (changes: JsonObject = {}) => openBadge({ issuer: profile(), ...changes });
const proofOf = (credential: JsonObject) => credential['proof'] as JsonObject;

describe('sign', () => {
  for (const cryptosuite of SUITES) {
    it(`makes a proof of ${cryptosuite} that others and we accept`, async () => {
      const signed = await sign(badge(), key, { cryptosuite, created: CREATED });
      assert.equal(await verifyWithDigitalBazaar(signed, NOW), 'verified');
      const verdict = await verify(signed, { now: NOW });
      assert.equal(verdict.outcome, 'valid');
      assert.equal(tell(verdict, 'issuer'), 'pass');
    });

    it(`signs any text that a badge can hold with ${cryptosuite}`, async () => {
      await fc.assert(
        fc.asyncProperty(anyCredential(key.did), async (credential) => {
          const signed = await sign(credential, key, { cryptosuite, created: CREATED });
          assert.equal(await verifyWithDigitalBazaar(signed, NOW), 'verified');
          assert.equal(tell(await verify(signed, { now: NOW }), 'proof'), 'pass');
        }),
        { numRuns: 40 },
      );
    });
  }

  it('makes credentials that verifier-core accepts, from an issuer that it finds in its registry', async () => {
    await fc.assert(
      fc.asyncProperty(anyCredential(key.did), async (credential) => {
        const signed = await sign(credential, key, { created: CREATED });
        const { asked, ...answer } = await verifyWithVerifierCore(signed, key.did, schema);
        assert.deepEqual(answer, { validSignature: true, registered: true, schemaValid: true });
        assert.ok(asked.every((url) => /^https:\/\/(registry\.example|purl\.imsglobal\.org)\//.test(url)));
      }),
      { numRuns: 10 },
    );
  });

  it('makes credentials that 1EdTech’s own schema accepts', { skip: noSchema }, async () => {
    const { name: _, ...nameless } = achievement();
    const signed = await sign(badge(), key, { created: CREATED });
    const wrong = { ...signed, credentialSubject: { type: ['AchievementSubject'], achievement: nameless } };
    assert.equal((await verifyWithVerifierCore(signed, key.did, schema)).schemaValid, true);
    assert.equal((await verifyWithVerifierCore(wrong, key.did, schema)).schemaValid, false);
  });

  for (const cryptosuite of SUITES) {
    it(`makes the very proof that another library makes with the same key, with ${cryptosuite}`, async () => {
      const issuer = await createIssuer();
      const credential = badge({ issuer: profile(issuer.id) });
      const theirs = await signCredential(credential, issuer, cryptosuite);
      const signer = { verificationMethod: issuer.keyId, sign: remoteOf(issuer) };
      const created = new Date(String(theirs.proof['created']));
      assert.deepEqual(await sign(credential, signer, { cryptosuite, created }), theirs);
    });
  }

  it('writes the options of the proof, the contexts only where JCS asks for them', async () => {
    const expires = new Date('2027-05-01T08:00:00Z');
    const { proofValue, ...rdfc } = proofOf(await sign(badge(), key, { created: CREATED, expires }));
    assert.match(proofValue as string, /^z[1-9A-HJ-NP-Za-km-z]{86,88}$/);
    assert.deepEqual(rdfc, {
      type: 'DataIntegrityProof',
      cryptosuite: 'eddsa-rdfc-2022',
      created: '2026-05-01T08:00:00Z',
      expires: '2027-05-01T08:00:00Z',
      verificationMethod: key.verificationMethod,
      proofPurpose: 'assertionMethod',
    });
    const jcs = proofOf(await sign(badge(), key, { cryptosuite: 'eddsa-jcs-2022' }));
    assert.deepEqual(jcs['@context'], badge()['@context']);
    assert.equal('expires' in jcs, false);
  });

  it('makes a proof that ends when it says', async () => {
    const signed = await sign(badge(), key, { created: CREATED, expires: new Date('2026-05-02T00:00:00Z') });
    assert.equal(tell(await verify(signed, { now: NOW }), 'proof'), 'fail proof.expired');
  });

  it('refuses a proof that would end before it was made', async () => {
    const action = () => sign(badge(), key, { created: CREATED, expires: CREATED });
    assert.equal(await caughtCode(action), 'date.order');
  });

  it('leaves what was given as it was, and is not reached by what is changed later', async () => {
    const given = badge();
    const before = structuredClone(given);
    const running = sign(given, key);
    (given['issuer'] as { name: string }).name = 'Quelqu’un d’autre';
    const signed = await running;
    assert.deepEqual(signed['issuer'], before['issuer']);
    assert.equal('proof' in given, false);
    assert.equal((await verify(signed)).outcome, 'valid');
  });

  it('signs what it answers with, also where a getter shows two faces', async () => {
    let asked = 0;
    const given = Object.defineProperty(badge(), 'name', {
      enumerable: true,
      get: () => (asked++ === 0 ? 'Réparer un vélo' : 'Piloter un avion'),
    });
    const signed = await sign(given, key);
    assert.equal((await verify(signed)).outcome, 'valid');
  });

  it('refuses a signed credential, unless a second proof is asked for', async () => {
    const issuer = await createIssuer();
    const first = await signCredential(badge({ issuer: profile(issuer.id) }), issuer, 'eddsa-jcs-2022');
    const secretKey = { verificationMethod: issuer.keyId, sign: remoteOf(issuer) };
    assert.equal(await caughtCode(() => sign(first, secretKey)), 'proof.exists');
    const both = await sign(first, secretKey, { existingProofs: 'keep' });
    assert.deepEqual((both['proof'] as JsonObject[])[0], first.proof);
    assert.equal((both['proof'] as JsonObject[]).length, 2);
    assert.equal((await verify(both, { now: new Date() })).outcome, 'valid');
    assert.equal(await verifyWithDigitalBazaar(both, new Date()), 'verified');
  });

  it('keeps a set of proofs as it stands and adds one', async () => {
    const one = await sign(badge(), key);
    const two = await sign(one, key, { existingProofs: 'keep', cryptosuite: 'eddsa-jcs-2022' });
    const three = await sign(two, key, { existingProofs: 'keep' });
    const proofs = three['proof'] as JsonObject[];
    assert.deepEqual(proofs.slice(0, 2), two['proof']);
    assert.equal(proofs.length, 3);
    assert.equal((await verify(three)).outcome, 'valid');
  });

  describe('with a key that is held elsewhere', () => {
    const pair = generateKeyPairSync('ed25519');
    const method = 'https://atelier.example/profil#cle-1';
    const signer = {
      verificationMethod: method,
      sign: async (bytes: Uint8Array) => new Uint8Array(nodeSign(null, bytes, pair.privateKey)),
    };
    const issued = () => badge({ issuer: profile('https://atelier.example/profil') });
    const document = {
      id: 'https://atelier.example/profil',
      verificationMethod: [
        {
          id: method,
          type: 'JsonWebKey',
          controller: 'https://atelier.example/profil',
          publicKeyJwk: pair.publicKey.export({ format: 'jwk' }),
        },
      ],
      assertionMethod: [method],
    };

    it('gives it the bytes and takes its signature', async () => {
      const fetch = fetchFrom({ 'https://atelier.example/profil': document });
      for (const cryptosuite of SUITES) {
        const signed = await sign(issued(), signer, { cryptosuite, created: CREATED });
        assert.equal((await verify(signed, { fetch, now: NOW })).outcome, 'valid');
      }
    });

    it('refuses an answer that is no signature', async () => {
      for (const answer of [new Uint8Array(63), new Uint8Array(0), 'z3Fecz' as never, undefined as never]) {
        const action = () => sign(issued(), { ...signer, sign: () => answer });
        assert.equal(await caughtCode(action), 'proof.malformed');
      }
    });

    it('passes its trouble on untouched', async () => {
      const trouble = new Error('the safe is locked');
      const action = sign(issued(), { ...signer, sign: () => Promise.reject(trouble) });
      await assert.rejects(action, (error) => error === trouble);
    });

    it('keeps its own copy of what was signed', async () => {
      const scribbling = {
        ...signer,
        sign: async (bytes: Uint8Array) => {
          const signature = await signer.sign(bytes);
          bytes.fill(0);
          return signature;
        },
      };
      const signed = await sign(issued(), scribbling, { created: CREATED });
      const fetch = fetchFrom({ 'https://atelier.example/profil': document });
      assert.equal((await verify(signed, { fetch, now: NOW })).outcome, 'valid');
    });
  });

  describe('refuses what no verifier should accept', () => {
    const refused = (credential: object, options = {}) => caughtCode(() => sign(credential, key, options));

    for (const cryptosuite of SUITES) {
      it(`a term that no context defines, which ${cryptosuite} alone would not notice`, async () => {
        assert.equal(await refused(badge({ inconnu: 'x' }), { cryptosuite }), 'jsonld.dropped_term');
        assert.equal(await refused(deep(), { cryptosuite }), 'jsonld.dropped_term');
      });

      it(`a context that is not built in, with ${cryptosuite}`, async () => {
        const contexts = [...(badge()['@context'] as string[]), 'https://ailleurs.example/contexte.json'];
        assert.equal(await refused(badge({ '@context': contexts }), { cryptosuite }), 'context.unknown');
      });
    }

    const deep = () => ({ ...badgeOf({ couleur: 'bleu' }), issuer: profile() });

    it('what is not of the model', async () => {
      assert.equal(await refused(badge({ validFrom: 'hier' })), 'model.value');
      assert.equal(await refused(badge({ type: ['VerifiableCredential'] })), 'model.type');
      assert.equal(await refused({ ...badgeOf({ name: undefined }), issuer: profile() }), 'model.required');
      assert.equal(await refused(badge({ '@context': [V1, OB3] })), 'model.required');
      assert.equal(await refused({}), 'context.missing');
    });

    it('what a reader forgives and a writer must not do', async () => {
      assert.equal(await refused(badge({ evidence: [] })), 'model.value');
      assert.equal(await refused({ ...badgeOf({ tag: [] }), issuer: profile() }), 'model.value');
      assert.equal(await refused(badge({ description: null })), 'model.value');
      assert.equal(await refused({ ...badgeFor({}), issuer: profile() }), 'model.required');
    });

    it('a key that is not the issuer’s', async () => {
      assert.equal(await refused(badge({ issuer: profile('did:web:atelier.example') })), 'key.not_issuers');
      assert.equal(await refused(badge({ issuer: profile(`${key.did}x`) })), 'key.not_issuers');
    });

    it('a key without a name of its own in the document', async () => {
      const bare = { ...key, verificationMethod: key.did };
      assert.equal(await caughtCode(() => sign(badge(), bare)), 'key.malformed');
    });

    it('a key that is another than its address says', async () => {
      const other = await createKey();
      const mixed = { privateKey: other.privateKey, verificationMethod: key.verificationMethod };
      assert.equal(await caughtCode(() => sign(badge(), mixed)), 'proof.invalid');
    });

    it('a key of another kind', async () => {
      const { privateKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
        'sign',
        'verify',
      ]);
      assert.equal(await caughtCode(() => sign(badge(), { ...key, privateKey })), 'proof.alg_not_allowed');
      const remote = { verificationMethod: key.verificationMethod, sign: () => new Uint8Array(64) };
      const action = () => sign(badge(), { ...remote, algorithm: 'ES256' });
      assert.equal(await caughtCode(action), 'proof.alg_not_allowed');
    });

    it('VCDM 1.1 without the words of Data Integrity', async () => {
      const old = { '@context': [V1, OB3], issuanceDate: '2026-03-01T10:00:00Z' };
      const { validFrom: _, ...rest } = badge(old);
      assert.equal(await refused(rest), 'jsonld.dropped_term');
      const whole = { ...rest, '@context': [V1, OB3, 'https://w3id.org/security/data-integrity/v2'] };
      const signed = await sign(whole, key, { created: CREATED });
      assert.equal(await verifyWithDigitalBazaar(signed, NOW), 'verified');
    });
  });

  it('calls wrong arguments what they are', async () => {
    const wrong = [
      () => sign('{}' as never, key),
      () => sign(new Map(), key),
      () => sign(badge({ n: Infinity }), key),
      () => sign(badge(), { ...key, privateKey: key.publicKey }),
      () => sign(badge(), key, { created: new Date('demain') }),
      () => sign(badge(), key, { cryptosuite: 'eddsa-2022' as never }),
    ];
    for (const action of wrong) await assert.rejects(action, TypeError);
  });

  it('signs any Verifiable Credential when asked, such as a list of withdrawn badges', async () => {
    const list = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      id: 'https://atelier.example/liste',
      type: ['VerifiableCredential', 'BitstringStatusListCredential'],
      issuer: key.did,
      validFrom: '2026-01-01T00:00:00Z',
      credentialSubject: {
        id: 'https://atelier.example/liste#list',
        type: 'BitstringStatusList',
        statusPurpose: 'revocation',
        encodedList: 'uH4sIAAAAAAAA_-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA',
      },
    };
    assert.equal(await caughtCode(() => sign(list, key)), 'context.missing');
    const signed = await sign(list, key, { profile: 'any', created: CREATED });
    assert.equal(await verifyWithDigitalBazaar(signed, NOW), 'verified');
  });

  it('asks nobody for anything', async () => {
    const original = globalThis.fetch;
    let asked = 0;
    globalThis.fetch = () => {
      asked++;
      return Promise.reject(new Error('no network here'));
    };
    try {
      await sign(
        badge({
          '@context': [...(badge()['@context'] as string[]), EXTENSIONS],
          credentialSchema: [
            { id: 'https://purl.imsglobal.org/x.json', type: '1EdTechJsonSchemaValidator2019' },
          ],
        }),
        key,
      );
      await sign(badge({ issuer: profile('did:web:atelier.example') }), {
        ...key,
        verificationMethod: 'did:web:atelier.example#a',
      });
    } finally {
      globalThis.fetch = original;
    }
    assert.equal(asked, 0);
  });
});

/** Signs with the library that holds the key, as a server would. */
function remoteOf({ pair }: { pair: { signer(): object } }) {
  const signer = pair.signer() as { sign(options: { data: Uint8Array }): Promise<Uint8Array> };
  return (data: Uint8Array) => signer.sign({ data });
}
