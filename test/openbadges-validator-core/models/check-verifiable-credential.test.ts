import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from '../../../packages/openbadges-validator-core/src/intake/read-text.js';
import type { JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';
import { checkVerifiableCredential } from '../../../packages/openbadges-validator-core/src/models/check-verifiable-credential.js';

const VC1 = 'https://www.w3.org/2018/credentials/v1';
const VC2 = 'https://www.w3.org/ns/credentials/v2';
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

const credential = (changes: JsonObject = {}): JsonObject => ({
  '@context': [VC2],
  type: ['VerifiableCredential'],
  issuer: 'did:example:a',
  credentialSubject: { id: 'did:example:b' },
  proof: { type: 'DataIntegrityProof', verificationMethod: 'did:example:a#key' },
  ...changes,
});

const told = (value: JsonObject) => tellText(JSON.stringify(value));
const toldAsToken = (payload: object) => tellText(`${encode({ alg: 'ES256' })}.${encode(payload)}.AQID`);

async function tellText(text: string): Promise<string[]> {
  const document = await readText(text);
  return checkVerifiableCredential(document, document.credential ?? {}).map((problem) =>
    `${problem.code} ${'path' in problem ? problem.path : ''}`.trim(),
  );
}

describe('checkVerifiableCredential', () => {
  for (const [why, changes] of [
    ['the least a credential can say', {}],
    ['two subjects', { credentialSubject: [{ id: 'did:example:a' }, { name: 'b' }] }],
    [
      'an issuer with a name in two languages',
      { issuer: { id: 'did:example:a', name: [{ '@value': 'a', '@language': 'fr' }] } },
    ],
    ['types that are addresses', { type: ['https://example.org/A', 'VerifiableCredential'] }],
    ['a status without id', { credentialStatus: { type: 'BitstringStatusListEntry' } }],
    ['an inline context for its own words', { '@context': [VC2, { note: 'https://example.org/note' }] }],
    [
      'a type defined in place',
      {
        '@context': [VC2, { '@vocab': null, Own: 'https://example.org/Own' }],
        type: ['VerifiableCredential', 'Own'],
      },
    ],
    ['an unsigned draft without issuer', { issuer: undefined, proof: undefined }],
    ['a draft whose proof names no key yet', { issuer: undefined, proof: { type: 'DataIntegrityProof' } }],
    [
      'resources with their digests',
      { relatedResource: [{ id: 'https://a.example/c', digestSRI: 'sha384-AAAA', mediaType: 'text/plain' }] },
    ],
  ] as const) {
    it(`has nothing against ${why}`, async () => {
      assert.deepEqual(await told(credential(changes)), []);
    });
  }

  for (const [why, changes, expected] of [
    ['no context', { '@context': undefined }, 'context.missing'],
    ['an empty list of contexts', { '@context': [] }, 'context.missing'],
    ['another context first', { '@context': ['https://example.org/c', VC2] }, 'context.order'],
    ['a number among its contexts', { '@context': [VC2, 5] }, 'context.invalid'],
    [
      'a new meaning for its type',
      { '@context': [VC2, { VerifiableCredential: 'urn:x' }] },
      'context.invalid',
    ],
    ['a new meaning for its issuer', { '@context': [VC2, { issuer: 'urn:x' }] }, 'context.invalid'],
    [
      'a type without any meaning',
      { '@context': [VC2, { '@vocab': null }], type: ['VerifiableCredential', 'Own'] },
      'model.type type',
    ],
    ['another type alone', { type: ['RelationshipCredential'] }, 'model.type type'],
    ['no issuer under its proof', { issuer: undefined }, 'model.required issuer'],
    ['an issuer without id under its proof', { issuer: { name: 'a' } }, 'model.required issuer.id'],
    ['an issuer that is no address', { issuer: 'the school' }, 'model.value issuer'],
    ['no subject', { credentialSubject: undefined }, 'model.required credentialSubject'],
    ['no subject in its list', { credentialSubject: [] }, 'model.required credentialSubject'],
    [
      'an empty subject',
      { credentialSubject: [{ id: 'did:example:b' }, {}] },
      'model.value credentialSubject[1]',
    ],
    ['two ids', { id: ['urn:a', 'urn:b'] }, 'model.value id'],
    ['a start in words', { validFrom: 'Sat 25 Feb 2023 07:16:31 PM CST' }, 'model.value validFrom'],
    ['an end without seconds', { validUntil: '2030-01-01T00:00Z' }, 'model.value validUntil'],
    ['a status without type', { credentialStatus: { id: 'urn:s' } }, 'model.required credentialStatus.type'],
    [
      'a status whose type is a number',
      { credentialStatus: { type: 2 } },
      'model.value credentialStatus.type',
    ],
    [
      'a schema without id',
      { credentialSchema: { type: 'JsonSchema' } },
      'model.required credentialSchema.id',
    ],
    [
      'a resource without digest',
      { relatedResource: { id: 'urn:c' } },
      'model.required relatedResource.digestSRI',
    ],
    ['a way to show it without type', { renderMethod: { id: 'urn:r' } }, 'model.required renderMethod.type'],
    ['evidence without type', { evidence: {} }, 'model.required evidence.type'],
    ['a name with more than a language', { name: { '@value': 'a', url: 'urn:x' } }, 'model.value name'],
  ] as const) {
    it(`tells of ${why}`, async () => {
      assert.deepEqual(await told(credential(changes)), [expected]);
    });
  }

  it('judges a presentation by its own rules', async () => {
    const presentation = {
      '@context': [VC2],
      type: 'VerifiablePresentation',
      verifiableCredential: [credential(), 'aGVh.cGF5.c2ln'],
    };
    assert.deepEqual(await told(presentation), []);
    assert.deepEqual(await told({ ...presentation, holder: { id: 'zNoAddress' } }), [
      'model.value holder.id',
    ]);
    assert.deepEqual(await told({ ...presentation, verifiableCredential: [{ type: [] }] }), [
      'model.type verifiableCredential[0].type',
    ]);
  });

  it('wants a vc claim around VCDM 1.1 and none around 2.0', async () => {
    const first = credential({ '@context': [VC1] });
    assert.deepEqual(await toldAsToken({ vc: first }), []);
    assert.deepEqual(await toldAsToken(credential()), []);
    assert.deepEqual(await toldAsToken(first), ['model.value vc']);
    assert.deepEqual(await toldAsToken({ vc: credential() }), ['model.value vc']);
  });
});
