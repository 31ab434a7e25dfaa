import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';
import { checkOpenBadges2Model } from '../../../packages/openbadges-validator-core/src/models/check-open-badges-2-model.js';
import { assertion, badgeClass, issuer } from '../../support/hosted-badge.js';

const told = (node: JsonObject, wanted?: 'Assertion' | 'BadgeClass' | 'Profile') =>
  checkOpenBadges2Model(node, '2.0', wanted).map((problem) =>
    `${problem.code} ${'path' in problem ? problem.path : ''}`.trim(),
  );

const V2 = 'https://w3id.org/openbadges/v2';
const DIGEST = `sha256$${'0'.repeat(64)}`;
const recipient = (changes: JsonObject) =>
  assertion({ recipient: { type: 'email', hashed: false, identity: 'a@example.org', ...changes } });
const extended = (type: readonly string[]) => assertion({ 'extensions:note': { type } });

describe('checkOpenBadges2Model', () => {
  for (const [why, node] of [
    ['an assertion', assertion()],
    ['one that carries its class and issuer', assertion({ badge: badgeClass({ issuer: issuer() }) })],
    [
      'one with evidence without address',
      assertion({ evidence: [{ id: '_:b1', narrative: 'x' }, 'https://a.example/e'] }),
    ],
    ['one with an extension nobody knows', extended(['Extension', 'extensions:Unknown'])],
    ['a class', badgeClass()],
    ['a class whose picture is written in it', badgeClass({ image: 'data:image/png;base64,AAAA' })],
    ['a class without picture', badgeClass({ image: undefined })],
    ['an issuer', issuer()],
    [
      'an issuer that is also something with an address',
      issuer({ type: ['Issuer', 'https://schema.org/NGO'] }),
    ],
    [
      'an issuer that is also something defined in place',
      issuer({ '@context': [V2, { Atelier: 'urn:a' }], type: ['Profile', 'Atelier'] }),
    ],
    [
      'an issuer that spells the vocabulary out',
      issuer({ '@context': { obi: 'https://w3id.org/openbadges#' } }),
    ],
    [
      'an endorsement',
      {
        '@context': V2,
        type: 'Endorsement',
        id: 'https://a.example/e',
        claim: { id: 'https://a.example/1' },
        issuer: 'https://a.example/i',
        issuedOn: '2026-01-01T00:00Z',
        verification: { type: 'hosted' },
      },
    ],
    [
      'a revocation list',
      {
        '@context': V2,
        type: 'RevocationList',
        id: 'https://a.example/r',
        revokedAssertions: ['urn:a', { uid: 'x' }],
      },
    ],
    [
      'a part that names no class',
      { '@context': V2, id: 'https://a.example/1', criteria: 'https://a.example/c' },
    ],
  ] as const) {
    it(`has nothing against ${why}`, () => {
      assert.deepEqual(told(node), []);
    });
  }

  for (const [why, node, expected] of [
    ['no context', assertion({ '@context': undefined }), 'context.missing'],
    [
      'an unknown context',
      assertion({ '@context': 'https://w3id.org/openbadges/invalid' }),
      'context.unknown',
    ],
    ['an unknown type', assertion({ type: 'OtherAssertion' }), 'model.type type'],
    ['an empty list of types', assertion({ type: [] }), 'model.type type'],
    ['one unknown type of two', issuer({ type: ['Issuer', 'UNKNOWN'] }), 'model.type type'],
    ['a type that only JavaScript knows', assertion({ type: 'constructor' }), 'model.type type'],
    ['an extension that names no class', extended(['Extension']), 'model.type extensions:note.type'],
    [
      'an extension of another namespace',
      extended(['Extension', 'obi:Note']),
      'model.type extensions:note.type',
    ],
    ['no recipient', assertion({ recipient: null }), 'model.required recipient'],
    ['no class', assertion({ badge: undefined }), 'model.required badge'],
    ['no date', assertion({ issuedOn: undefined }), 'model.required issuedOn'],
    ['a date without zone', assertion({ issuedOn: '2026-01-01T00:00:00' }), 'model.value issuedOn'],
    ['no word on how to verify it', assertion({ verification: undefined }), 'model.required verification'],
    [
      'a picture written into the assertion',
      assertion({ image: 'data:image/png;base64,AAAA' }),
      'model.value image',
    ],
    ['evidence at no address', assertion({ evidence: '/some/path' }), 'model.value evidence'],
    [
      'a recipient who is called hashed and is not',
      recipient({ hashed: true }),
      'model.value recipient.identity',
    ],
    [
      'a recipient who is hashed and not called so',
      recipient({ identity: DIGEST }),
      'model.value recipient.identity',
    ],
    ['a recipient who may be hashed or not', recipient({ hashed: 'false' }), 'model.value recipient.hashed'],
    ['a class without name', badgeClass({ name: undefined }), 'model.required name'],
    [
      'a class with criteria that say nothing',
      badgeClass({ criteria: {} }),
      'model.required criteria.narrative',
    ],
    [
      'a class with a picture that is a script',
      badgeClass({ image: 'javascript:alert(1)' }),
      'model.value image',
    ],
    ['an issuer without address', issuer({ url: undefined }), 'model.required url'],
    ['an issuer whose address is a script', issuer({ url: 'javascript:alert(1)' }), 'model.value url'],
    ['an issuer without mail', issuer({ email: undefined }), 'model.required email'],
    ['an issuer whose mail is none', issuer({ email: 'nobody' }), 'model.value email'],
    [
      'an issuer inside that lacks its mail',
      badgeClass({
        issuer: { type: 'Issuer', id: 'https://a.example', name: 'a', url: 'https://a.example' },
      }),
      'model.required issuer.email',
    ],
  ] as const) {
    it(`tells of ${why}`, () => {
      assert.deepEqual(told(node), [expected]);
    });
  }

  it('wants what stands in a place to be what belongs there', () => {
    assert.deepEqual(told(badgeClass(), 'Profile')[0], 'model.type type');
    assert.deepEqual(
      told({ '@context': V2, id: 'https://a.example/1', type: 'Criteria' }, 'Profile')[0],
      'model.type type',
    );
  });

  it('asks less of badges before 2.0', () => {
    const older = issuer({ email: undefined, id: undefined });
    assert.deepEqual(checkOpenBadges2Model(older, '1.0'), []);
    assert.deepEqual(
      checkOpenBadges2Model(assertion({ id: undefined, image: 'data:image/png;base64,AAAA' }), '0.5'),
      [],
    );
  });
});
