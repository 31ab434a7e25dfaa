import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';
import { checkOpenBadges3Model } from '../../../packages/openbadges-validator-core/src/models/check-open-badges-3-model.js';
import { badgeFor, badgeOf, openBadge } from '../../support/open-badge.js';

const CAMILLE = 'did:example:camille';
const told = async (credential: JsonObject) =>
  (await checkOpenBadges3Model(credential)).map((problem) =>
    `${problem.code} ${'path' in problem ? problem.path : ''}`.trim(),
  );

const subject = (changes: JsonObject) => badgeFor({ id: CAMILLE, ...changes });

describe('checkOpenBadges3Model', () => {
  for (const [why, credential] of [
    ['a badge that keeps every rule', openBadge()],
    [
      'one of the type AchievementCredential',
      openBadge({ type: ['VerifiableCredential', 'AchievementCredential'] }),
    ],
    ['one whose issuer is only named', openBadge({ issuer: 'did:web:atelier.example' })],
    ['one with members written without brackets', badgeFor({ id: CAMILLE, type: 'AchievementSubject' })],
    [
      'one with a recipient behind a digest',
      badgeFor({
        identifier: {
          type: 'IdentityObject',
          hashed: true,
          identityHash: 'sha256$00',
          identityType: 'emailAddress',
          salt: 's',
        },
      }),
    ],
    ['one whose subject has no name at all', badgeFor({})],
    [
      'one that says all that it may about its subject',
      subject({
        activityStartDate: '2026-01-01T00:00:00Z',
        activityEndDate: '2026-02-01T00:00:00Z',
        creditsEarned: 1.5,
        licenseNumber: '7',
        narrative: 'Trois vélos.',
        role: { fr: 'Apprentie' },
        term: '2026',
        source: { id: 'did:example:b', type: ['Profile'] },
      }),
    ],
    [
      'one whose issuer says all about itself',
      openBadge({
        issuer: {
          id: 'did:example:a',
          type: ['Profile'],
          phone: '+33 1 00 00 00 00',
          official: 'Camille',
          dateOfBirth: '1990-02-28',
          parentOrg: { id: 'did:example:b', type: ['Profile'] },
          otherIdentifier: { type: 'IdentifierEntry', identifier: '7', identifierType: 'ext:siret' },
          address: {
            type: ['Address'],
            addressCountryCode: 'FR',
            geo: { type: 'GeoCoordinates', latitude: 49.03, longitude: 2.06 },
          },
        },
      }),
    ],
    [
      'one whose achievement says all about itself',
      badgeOf({
        creditsAvailable: 3,
        humanCode: 'VELO-1',
        fieldOfStudy: 'Mécanique',
        specialization: 'Freins',
        version: '2',
        inLanguage: 'fr',
        related: { id: 'urn:a', type: ['Related'], inLanguage: 'en', version: '1' },
        alignment: {
          type: 'Alignment',
          targetName: 'x',
          targetUrl: 'https://a.example',
          targetType: 'CFItem',
        },
      }),
    ],
    ['one with members nobody knows', openBadge({ 'ext:note': { a: 1 } })],
    ['one whose achievement is of an own kind', badgeOf({ achievementType: 'Savoir-faire' })],
    ['one with a name in two languages', badgeOf({ name: { fr: 'Vélo', en: 'Bicycle' } })],
    [
      'one of the first edition of the context',
      openBadge({
        '@context': [
          'https://www.w3.org/ns/credentials/v2',
          'https://purl.imsglobal.org/spec/ob/v3p0/context.json',
          'https://example.org/more',
        ],
      }),
    ],
    [
      'one for VCDM 1.1',
      openBadge({
        '@context': [
          'https://www.w3.org/2018/credentials/v1',
          'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json',
        ],
        validFrom: undefined,
        issuanceDate: '2026-03-01T10:00:00Z',
      }),
    ],
  ] as const) {
    it(`has nothing against ${why}`, async () => {
      assert.deepEqual(await told(credential), []);
    });
  }

  for (const [why, credential, expected] of [
    [
      'no context of Open Badges',
      openBadge({ '@context': ['https://www.w3.org/ns/credentials/v2'] }),
      'context.missing',
    ],
    [
      'its context in another place',
      openBadge({
        '@context': [
          'https://www.w3.org/ns/credentials/v2',
          'https://example.org/first',
          'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
        ],
      }),
      'context.order',
    ],
    [
      'a context that only begins like it',
      openBadge({
        '@context': [
          'https://www.w3.org/ns/credentials/v2',
          'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json.evil',
        ],
      }),
      'context.missing',
    ],
    ['another type', openBadge({ type: ['VerifiableCredential', 'DiplomaCredential'] }), 'model.type type'],
    ['no id', openBadge({ id: null }), 'model.required id'],
    ['an id with a space', openBadge({ id: 'https://a.example/a b' }), 'model.value id'],
    ['no issuer', openBadge({ issuer: undefined }), 'model.required issuer'],
    [
      'an issuer of another type',
      openBadge({ issuer: { id: 'did:example:a', type: ['Person'] } }),
      'model.type issuer.type',
    ],
    ['an issuer without id', openBadge({ issuer: { type: ['Profile'] } }), 'model.required issuer.id'],
    ['no start', openBadge({ validFrom: undefined }), 'model.required validFrom'],
    ['no subject', openBadge({ credentialSubject: undefined }), 'model.required credentialSubject'],
    ['a subject of another type', subject({ type: ['Person'] }), 'model.type credentialSubject.type'],
    ['no achievement', subject({ achievement: undefined }), 'model.required credentialSubject.achievement'],
    [
      'an achievement that is only named',
      subject({ achievement: 'https://a.example/1' }),
      'model.value credentialSubject.achievement',
    ],
    [
      'an achievement without name',
      badgeOf({ name: undefined }),
      'model.required credentialSubject.achievement.name',
    ],
    ['a name that is a number', badgeOf({ name: 5 }), 'model.value credentialSubject.achievement.name'],
    [
      'criteria that say nothing',
      badgeOf({ criteria: {} }),
      'model.required credentialSubject.achievement.criteria.narrative',
    ],
    [
      'an alignment to nothing',
      badgeOf({ alignment: [{ type: 'Alignment', targetName: 'x' }] }),
      'model.required credentialSubject.achievement.alignment[0].targetUrl',
    ],
    [
      'an alignment to no address',
      badgeOf({ alignment: { type: 'Alignment', targetName: 'x', targetUrl: 'not a url' } }),
      'model.value credentialSubject.achievement.alignment.targetUrl',
    ],
    [
      'a result of no type',
      subject({ result: [{ value: '5' }] }),
      'model.required credentialSubject.result[0].type',
    ],
    [
      'a result whose status is no word of the list',
      subject({ result: { type: ['Result'], status: 'Great' } }),
      'model.value credentialSubject.result.status',
    ],
    [
      'an identifier that does not say whether it is hashed',
      subject({ identifier: { type: 'IdentityObject', identityHash: 'x', identityType: 'name' } }),
      'model.required credentialSubject.identifier.hashed',
    ],
    [
      'a picture of another type',
      badgeOf({ image: { id: 'https://a.example/i.png', type: 'Photo' } }),
      'model.type credentialSubject.achievement.image.type',
    ],
    [
      'a status without type',
      openBadge({ credentialStatus: { id: 'https://a.example/s' } }),
      'model.required credentialStatus.type',
    ],
    [
      'an address with a letter that turns text around',
      openBadge({ id: 'https://a.example/\u202egpj' }),
      'model.value id',
    ],
    [
      'a picture with members that no picture has',
      badgeOf({ image: { id: 'https://a.example/i.png', type: 'Image', onload: 'x' } }),
      'model.value credentialSubject.achievement.image.onload',
    ],
    [
      'an identifier with members that none has',
      subject({
        identifier: {
          type: 'IdentityObject',
          hashed: false,
          identityHash: 'x',
          identityType: 'name',
          identity: 'y',
        },
      }),
      'model.value credentialSubject.identifier.identity',
    ],
    [
      'credits that are a text',
      subject({ creditsEarned: '3' }),
      'model.value credentialSubject.creditsEarned',
    ],
    [
      'a birthday that is none',
      openBadge({ issuer: { id: 'did:example:a', type: ['Profile'], dateOfBirth: '1990-02-30' } }),
      'model.value issuer.dateOfBirth',
    ],
    [
      'a place without a length',
      openBadge({
        issuer: {
          id: 'did:example:a',
          type: ['Profile'],
          address: { type: ['Address'], geo: { type: 'GeoCoordinates', latitude: 49 } },
        },
      }),
      'model.required issuer.address.geo.longitude',
    ],
    [
      'a refresh service that names no address',
      openBadge({ refreshService: { type: '1EdTechCredentialRefresh' } }),
      'model.required refreshService.id',
    ],
    ['evidence that is a sentence', openBadge({ evidence: 'I saw it' }), 'model.value evidence'],
  ] as const) {
    it(`tells of ${why}`, async () => {
      assert.deepEqual(await told(credential), [expected]);
    });
  }

  it('lets words of one’s own start with ext:', async () => {
    assert.deepEqual(await told(subject({ result: { type: ['Result'], status: 'ext:Presque' } })), []);
  });

  it('judges an endorsement by its own rules', async () => {
    const endorsement = openBadge({
      type: ['VerifiableCredential', 'EndorsementCredential'],
      credentialSubject: { id: 'urn:a', type: 'EndorsementSubject' },
    });
    assert.deepEqual(await told(endorsement), []);
    assert.deepEqual(await told({ ...endorsement, credentialSubject: { type: 'EndorsementSubject' } }), [
      'model.required credentialSubject.id',
    ]);
  });

  it('asks for a name in the edition for VCDM 1.1', async () => {
    const first = [
      'https://www.w3.org/2018/credentials/v1',
      'https://purl.imsglobal.org/spec/ob/v3p0/context.json',
    ];
    const credential = openBadge({
      '@context': first,
      name: undefined,
      issuanceDate: '2026-03-01T10:00:00Z',
    });
    assert.deepEqual(await told(credential), ['model.required name']);
  });

  it('tells of the first few problems only', async () => {
    const alignment = Array.from({ length: 50 }, () => ({}));
    assert.equal((await told(badgeOf({ alignment }))).length, 5);
  });
});
