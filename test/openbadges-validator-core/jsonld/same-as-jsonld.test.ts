import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DraftObject } from '../../fuzz/draft.js';
import { judgeDocument } from '../../fuzz/judge-document.js';
import { judgeInProcess } from '../../fuzz/judge-in-process.js';

/** Other documents than those of the long run, which begins at 1. */
const FIRST_SEED = 1_000_000_000;
const PROCESSES = 2;
const PORTION = 2_500;
const DOCUMENTS = PROCESSES * PORTION;

const V1 = 'https://www.w3.org/2018/credentials/v1';
const V2 = 'https://www.w3.org/ns/credentials/v2';
const OB = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
const STRING = 'http://www.w3.org/2001/XMLSchema#string';

const credential = (changes: DraftObject): DraftObject => ({
  '@context': [V2, OB],
  id: 'urn:uuid:1',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  ...changes,
});

/** Found by generated documents, each a way in which the two could differ. */
const DECIDED: Readonly<Record<string, DraftObject>> = {
  'a truth and numbers where a text is asked for': {
    '@context': [V2, { words: { '@id': 'https://atelier.example/terms#words', '@type': STRING } }],
    words: [true, 5, 1.5],
  },
  'proofs that look alike, in graphs that look alike': credential({
    proof: Array.from({ length: 4 }, () => ({
      type: 'DataIntegrityProof',
      cryptosuite: 'eddsa-rdfc-2022',
      created: '2026-03-01T00:00:00Z',
      expires: '2027-03-01T00:00:00Z',
      domain: 'atelier.example',
      challenge: 'x',
      nonce: 'y',
      verificationMethod: 'did:example:issuer#key-1',
      proofPurpose: 'assertionMethod',
      proofValue: 'zABC',
    })),
  }),
  'credentials inside a presentation, where no word means anything until they bring their own context': {
    '@context': [V2],
    type: 'VerifiablePresentation',
    verifiableCredential: [credential({ name: 'A' }), { ...credential({ name: 'B' }), '@context': [V1, OB] }],
  },
  'a context that says again, in another order, what holds already': credential({
    '@context': [V2, OB, 'https://w3id.org/security/data-integrity/v2'],
  }),
};

const DECLINED: Readonly<Record<string, DraftObject>> = {
  'a number where a graph belongs': credential({ proof: 5 }),
  'a truth where a graph belongs': credential({ proof: [true] }),
  'an empty list that is said twice of the same': {
    '@context': [V2, { row: { '@id': 'https://atelier.example/terms#row', '@container': '@list' } }],
    issuer: [1, 2].map(() => ({ id: 'urn:x', row: [] })),
  },
  'a context that protects nothing, in so many words': {
    '@context': [V2, { '@protected': false }],
    type: 'VerifiableCredential',
  },
  'look-alikes in a graph, each named twice': {
    '@context': [V1],
    type: 'VerifiablePresentation',
    proof: [1, 2].map(() => ({
      'https://x.example/p': [1, 2].map(() => ({ type: ['Ed25519Signature2018', 'RsaSignature2018'] })),
    })),
  },
};

describe('the specialised path', () => {
  for (const [what, document] of Object.entries(DECIDED)) {
    it(`writes as the library does: ${what}`, async () => {
      assert.deepEqual(await judgeDocument(document), { kind: 'decided' });
    });
  }

  for (const [what, document] of Object.entries(DECLINED)) {
    it(`leaves to the library: ${what}`, async () => {
      assert.equal((await judgeDocument(document)).kind, 'declined');
    });
  }

  it(`writes the same as the library for ${DOCUMENTS} generated documents, or leaves them to it`, async (t) => {
    const starts = Array.from({ length: PROCESSES }, (_, position) => FIRST_SEED + position * PORTION);
    const tallies = await Promise.all(starts.map((from) => judgeInProcess(from, PORTION)));
    const sum = (name: 'documents' | 'decided' | 'declined' | 'declinedAndRefused' | 'refused'): number =>
      tallies.reduce((total, tally) => total + tally[name], 0);
    t.diagnostic(
      `${sum('documents')} documents: ${sum('decided')} decided by the specialised path, ${sum('declined')} left to ` +
        `the library, ${sum('declinedAndRefused')} left to it and refused, ${sum('refused')} refused by both`,
    );
    assert.deepEqual(
      tallies.flatMap(({ disagreements }) => disagreements),
      [],
    );
    assert.equal(sum('documents'), DOCUMENTS);
    assert.ok(sum('decided') > DOCUMENTS / 2);
    assert.ok(sum('declined') < sum('decided') / 4);
  });
});
