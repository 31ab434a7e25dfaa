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
    ['an issuer', issuer()],
    [
      'a class whose picture says more',
      badgeClass({ image: { id: 'https://a.example/v.png', caption: 'Un vélo' } }),
    ],
    [
      'one with an extension that is also something of another vocabulary',
      extended(['Extension', 'schema:Place', 'extensions:GeoCoordinates']),
    ],
    [
      'an issuer that says where it publishes',
      issuer({
        verification: {
          type: 'VerificationObject',
          verificationProperty: 'id',
          startsWith: 'https://a.example/badges/',
          allowedOrigins: ['a.example', 'b.example'],
        },
      }),
    ],
    ['one for a telephone', recipient({ type: 'telephone', identity: '+33123456789' })],
    ['one for somebody named by a class of its own', recipient({ type: 'schema:identifier', identity: '7' })],
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
        revokedAssertions: ['urn:example:a', { uid: 'x' }],
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
    ['a class without picture', badgeClass({ image: undefined }), 'model.required image'],
    ['a class without id', badgeClass({ id: undefined }), 'model.required id'],
    [
      'a picture of another kind written into a class',
      badgeClass({ image: 'data:image/gif;base64,AAAA' }),
      'model.value image',
    ],
    [
      'a picture written into the assertion, one step down',
      assertion({ image: { id: 'data:image/png;base64,AAAA' } }),
      'model.value image.id',
    ],
    ['a name that only has its form', assertion({ id: 'urn:uuid:1' }), 'model.value id'],
    ['an id that is content', assertion({ id: 'data:text/plain,x' }), 'model.value id'],
    ['a recipient named in an unknown way', recipient({ type: 'lolcat' }), 'model.value recipient.type'],
    [
      'a recipient by mail that is no mail',
      recipient({ identity: 'camille' }),
      'model.value recipient.identity',
    ],
    [
      'a host that is written as an address',
      issuer({ verification: { allowedOrigins: 'https://a.example' } }),
      'model.value verification.allowedOrigins',
    ],
    [
      'an issuer whose rules stand elsewhere',
      issuer({ verification: 'https://a.example/v' }),
      'model.value verification',
    ],
    [
      'a class with a description that is a list',
      badgeClass({ description: ['x'] }),
      'model.value description',
    ],
    ['an endorsement that is a number', badgeClass({ endorsement: 5 }), 'model.value endorsement'],
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
    const image = 'data:image/png;base64,AAAA';
    assert.deepEqual(checkOpenBadges2Model(assertion({ uid: '1', image }), '1.0'), []);
    const carried = badgeClass({
      criteria: 'https://a.example/c',
      issuer: issuer({ type: 'Profile', id: 'https://a.example', email: undefined }),
    });
    const first = assertion({ id: undefined, issuedOn: undefined, badge: carried });
    assert.deepEqual(checkOpenBadges2Model(first, '0.5'), []);
  });

  for (const [version, why, node, expected] of [
    ['1.0', 'no uid', assertion(), 'model.required uid'],
    [
      '1.1',
      'evidence at another place than the web',
      assertion({ evidence: 'ftp://a.example/e' }),
      'model.value evidence',
    ],
    ['1.1', 'criteria that are written out', badgeClass(), 'model.value criteria'],
    [
      '1.1',
      'another way to verify',
      assertion({ verification: { type: 'hearsay' } }),
      'model.value verification.type',
    ],
    [
      '0.5',
      'an origin with a path',
      assertion({ badge: badgeClass({ criteria: 'https://a.example/c', issuer: issuer() }) }),
      'model.value badge.issuer.id',
    ],
  ] as const) {
    it(`tells of ${why} in a badge of ${version}`, () => {
      assert.deepEqual(
        checkOpenBadges2Model(node, version).map(
          (problem) => `${problem.code} ${'path' in problem ? problem.path : ''}`,
        ),
        [expected],
      );
    });
  }

  it('knows the digests of before 2.0 only there', () => {
    const hashed = {
      recipient: { type: 'email', hashed: true, identity: `sha1$${'0'.repeat(40)}` },
      uid: '1',
    };
    assert.deepEqual(checkOpenBadges2Model(assertion(hashed), '1.0'), []);
    assert.deepEqual(told(assertion(hashed)), ['model.value recipient.identity']);
  });
});
