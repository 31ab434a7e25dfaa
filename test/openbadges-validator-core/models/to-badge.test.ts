import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { JsonObject } from '../../../packages/openbadges-validator-core/src/json.js';
import { toBadge } from '../../../packages/openbadges-validator-core/src/models/to-badge.js';
import { assertion, badgeClass, issuer } from '../../support/hosted-badge.js';
import { badgeFor, badgeOf, openBadge } from '../../support/open-badge.js';

const embedded = (changes: JsonObject = {}) =>
  assertion({ badge: badgeClass({ issuer: issuer() }), ...changes });

describe('toBadge', () => {
  it('shows a badge of 3.0', () => {
    assert.deepEqual(toBadge(openBadge({ validUntil: '2030-01-01T00:00:00Z' }), '3.0'), {
      id: 'urn:uuid:0b1a2c3d-0000-4000-8000-000000000001',
      name: 'Réparer un vélo',
      description: 'Démonter, réparer et régler un vélo.',
      criteria: { narrative: 'Réparer trois vélos à l’atelier.' },
      issuer: { id: 'did:web:atelier.example', name: 'Atelier du Vallon' },
      recipient: { id: 'did:example:camille', hashed: false },
      issuedOn: '2026-03-01T10:00:00Z',
      expiresOn: '2030-01-01T00:00:00Z',
      achievementId: 'https://atelier.example/modeles/velo',
      evidence: [],
      alignments: [],
      tags: [],
      endorsementCount: 0,
    });
  });

  it('shows a badge of 2.0 in the same form', () => {
    const badge = toBadge(embedded({ narrative: 'Trois vélos.', '@language': 'fr' }), '2.0');
    assert.deepEqual(badge, {
      id: 'https://atelier.example/attributions/1.json',
      name: 'Réparer un vélo',
      description: 'Démonter, réparer et régler un vélo.',
      image: 'https://atelier.example/velo.png',
      criteria: { narrative: 'Réparer trois vélos à l’atelier.' },
      issuer: {
        id: 'https://atelier.example/atelier.json',
        name: 'Atelier du Vallon',
        url: 'https://atelier.example',
      },
      recipient: { id: 'camille@example.org', hashed: false },
      issuedOn: '2026-03-01T10:00:00Z',
      achievementId: 'https://atelier.example/modeles/velo.json',
      evidence: [{ narrative: 'Trois vélos.' }],
      alignments: [],
      tags: [],
      endorsementCount: 0,
      language: 'fr',
    });
  });

  it('shows a badge of 0.5, brought into the form of 2.0', () => {
    const older = {
      recipient: 'sha256$00',
      issued_on: '2012-05-01',
      badge: {
        name: 'Vélo',
        image: '/velo.png',
        criteria: '/criteres',
        issuer: { origin: 'https://a.example', name: 'Atelier' },
      },
    };
    const badge = toBadge(older, '0.5');
    assert.equal(badge?.image, 'https://a.example/velo.png');
    assert.equal(badge.criteria?.url, 'https://a.example/criteres');
    assert.equal(badge.issuedOn, '2012-05-01T00:00:00Z');
    assert.deepEqual(badge.recipient, { hashed: true });
  });

  it('shows nothing of what awards nothing', () => {
    assert.equal(toBadge(assertion(), '2.0'), undefined);
    assert.equal(toBadge(badgeClass(), '2.0'), undefined);
    assert.equal(toBadge(badgeOf({ name: '' }), '3.0'), undefined);
    assert.equal(
      toBadge(openBadge({ credentialSubject: { id: 'urn:a', type: 'EndorsementSubject' } }), '3.0'),
      undefined,
    );
    assert.equal(toBadge({}, '3.0'), undefined);
  });

  it('tells a recipient who is named, one who is plain, and one behind a digest', () => {
    const identity = (identityType: string, identityHash: string, hashed: boolean) => ({
      identityType,
      identityHash,
      hashed,
    });
    const recipientOf = (subject: JsonObject) => toBadge(badgeFor(subject), '3.0')?.recipient;
    assert.deepEqual(
      recipientOf({
        identifier: [identity('name', 'Camille', false), identity('emailAddress', 'sha256$00', true)],
      }),
      { name: 'Camille', hashed: true },
    );
    assert.deepEqual(recipientOf({ identifier: identity('emailAddress', 'c@example.org', false) }), {
      id: 'c@example.org',
      hashed: false,
    });
    assert.deepEqual(
      recipientOf({ id: 'did:example:c', identifier: identity('emailAddress', 'sha256$00', true) }),
      { id: 'did:example:c', hashed: false },
    );
    assert.deepEqual(recipientOf({}), { hashed: false });
  });

  it('takes the picture nearest to the person', () => {
    const imageOf = (credential: JsonObject) => toBadge(credential, '3.0')?.image;
    const model = badgeOf({ image: { id: 'https://a.example/model.png', type: 'Image' } });
    assert.equal(imageOf(model), 'https://a.example/model.png');
    assert.equal(imageOf({ ...model, image: 'https://a.example/award.png' }), 'https://a.example/award.png');
  });

  it('takes the day it was awarded before the day it became valid', () => {
    assert.equal(
      toBadge(openBadge({ awardedDate: '2026-02-01T00:00:00Z' }), '3.0')?.issuedOn,
      '2026-02-01T00:00:00Z',
    );
    assert.equal(toBadge(openBadge({ awardedDate: 'in winter' }), '3.0')?.issuedOn, '2026-03-01T10:00:00Z');
  });

  it('collects evidence, alignments, tags and endorsements, and leaves out what says nothing', () => {
    const credential = {
      ...badgeOf({
        alignment: [
          { targetName: 'RNCP', targetUrl: 'https://a.example/r', targetFramework: 'F' },
          { targetUrl: 'https://a.example' },
        ],
        tag: ['vélo', 5, ''],
        endorsement: [{}],
        inLanguage: 'fr',
        creator: { id: 'https://b.example', name: 'Réseau' },
      }),
      evidence: [{ id: 'https://a.example/e', name: 'Photo', genre: 'Image' }, { type: 'Evidence' }, 5],
      endorsementJwt: ['a.b.c'],
    };
    const badge = toBadge(credential, '3.0');
    assert.deepEqual(badge?.evidence, [{ name: 'Photo', url: 'https://a.example/e', genre: 'Image' }]);
    assert.deepEqual(badge.alignments, [{ name: 'RNCP', url: 'https://a.example/r', framework: 'F' }]);
    assert.deepEqual(badge.tags, ['vélo']);
    assert.equal(badge.endorsementCount, 2);
    assert.equal(badge.language, 'fr');
    assert.deepEqual(badge.creator, { id: 'https://b.example', name: 'Réseau' });
  });

  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    '//a.example',
    ' https://a.example',
    'blob:x',
    'file:///etc/passwd',
    'data:image/svg+xml-evil,x',
  ]) {
    it(`makes no link and no picture of ${JSON.stringify(address)}`, () => {
      const hostile = {
        ...badgeOf({
          image: address,
          criteria: { id: address },
          creator: { id: 'urn:c', url: address, image: address },
          alignment: { targetName: 'x', targetUrl: address },
        }),
        issuer: { id: 'urn:i', url: address, image: { id: address } },
        evidence: [address, { id: address, name: 'x' }],
        image: address,
      };
      assert.ok(!JSON.stringify(toBadge(hostile, '3.0')).includes(address));
      const older = embedded({
        evidence: address,
        badge: badgeClass({
          image: address,
          criteria: address,
          issuer: issuer({ url: address, image: address }),
        }),
      });
      assert.ok(!JSON.stringify(toBadge(older, '2.0')).includes(address));
    });
  }

  it('never throws, whatever stands where', () => {
    const anything = fc.jsonValue({ maxDepth: 2 });
    const members = [
      'name',
      'criteria',
      'image',
      'alignment',
      'tag',
      'creator',
      'issuer',
      'inLanguage',
      'description',
    ];
    const wild = fc.record(Object.fromEntries(members.map((member) => [member, anything])));
    fc.assert(
      fc.property(wild, anything, anything, (changes, evidence, recipient) => {
        const known = { name: 'x' };
        toBadge({ ...badgeOf({ ...changes, ...known }), evidence }, '3.0');
        toBadge(embedded({ badge: { ...changes, ...known }, recipient, evidence }), '2.0');
        toBadge({ recipient, badge: changes, issued_on: evidence }, '0.5');
      }),
    );
  });
});
