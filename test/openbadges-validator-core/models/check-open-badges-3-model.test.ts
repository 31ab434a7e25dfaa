import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';
import { checkOpenBadges3Model } from '../../../packages/openbadges-validator-core/src/models/check-open-badges-3-model.js';
import { badgeFor, badgeOf, openBadge } from '../../support/open-badge.js';

const CAMILLE = 'did:example:camille';
const told = (credential: JsonObject) =>
  checkOpenBadges3Model(credential).map((problem) =>
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
    it(`has nothing against ${why}`, () => {
      assert.deepEqual(told(credential), []);
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
    ['evidence that is a sentence', openBadge({ evidence: 'I saw it' }), 'model.value evidence'],
  ] as const) {
    it(`tells of ${why}`, () => {
      assert.deepEqual(told(credential), [expected]);
    });
  }

  it('lets words of one’s own start with ext:', () => {
    assert.deepEqual(told(subject({ result: { type: ['Result'], status: 'ext:Presque' } })), []);
  });

  it('judges an endorsement by its own rules', () => {
    const endorsement = openBadge({
      type: ['VerifiableCredential', 'EndorsementCredential'],
      credentialSubject: { id: 'urn:a', type: 'EndorsementSubject' },
    });
    assert.deepEqual(told(endorsement), []);
    assert.deepEqual(told({ ...endorsement, credentialSubject: { type: 'EndorsementSubject' } }), [
      'model.required credentialSubject.id',
    ]);
  });

  it('asks for a name in the edition for VCDM 1.1', () => {
    const first = [
      'https://www.w3.org/2018/credentials/v1',
      'https://purl.imsglobal.org/spec/ob/v3p0/context.json',
    ];
    const credential = openBadge({
      '@context': first,
      name: undefined,
      issuanceDate: '2026-03-01T10:00:00Z',
    });
    assert.deepEqual(told(credential), ['model.required name']);
  });

  it('tells of the first few problems only', () => {
    const alignment = Array.from({ length: 50 }, () => ({}));
    assert.equal(told(badgeOf({ alignment })).length, 5);
  });
});
