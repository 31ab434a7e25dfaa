import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { upgradeNode } from '../../../packages/openbadges-validator-core/src/hosted/upgrade-node.js';
import { assertion } from '../../support/hosted-badge.js';

const V2 = 'https://w3id.org/openbadges/v2';
const URL_05 = 'https://a.example/badges/1';
const FIRST = {
  recipient: 'camille@example.org',
  evidence: '/preuve',
  expires: '2030-01-01',
  issued_on: '2012-05-01',
  badge: {
    version: '0.5.0',
    name: 'Vélo',
    description: 'Réparer un vélo',
    image: '/velo.png',
    criteria: 'https://b.example/criteres',
    issuer: { origin: 'https://a.example', name: 'Atelier', org: 'Vallon', contact: 'a@a.example' },
  },
};

describe('upgradeNode', () => {
  it('brings 0.5 into the form of 2.0', () => {
    assert.deepEqual(upgradeNode(FIRST, 'Assertion', URL_05), {
      '@context': V2,
      type: 'Assertion',
      id: URL_05,
      recipient: { type: 'email', hashed: false, identity: 'camille@example.org' },
      issuedOn: '2012-05-01T00:00:00Z',
      expires: '2030-01-01T00:00:00Z',
      evidence: 'https://a.example/preuve',
      verification: { type: 'HostedBadge' },
      badge: {
        type: 'BadgeClass',
        version: '0.5.0',
        name: 'Vélo',
        description: 'Réparer un vélo',
        image: 'https://a.example/velo.png',
        criteria: 'https://b.example/criteres',
        issuer: {
          type: 'Profile',
          id: 'https://a.example',
          name: 'Atelier: Vallon',
          url: 'https://a.example',
          email: 'a@a.example',
        },
      },
    });
  });

  it('sees that a recipient of 0.5 is a digest, and keeps the salt', () => {
    const { recipient } = upgradeNode({ ...FIRST, recipient: 'sha256$00', salt: 'sel' }, 'Assertion', URL_05);
    assert.deepEqual(recipient, { type: 'email', hashed: true, identity: 'sha256$00', salt: 'sel' });
  });

  it('leaves what is no path as it is, for the model check', () => {
    assert.equal(
      upgradeNode({ ...FIRST, evidence: 'not a url' }, 'Assertion', URL_05)['evidence'],
      'not a url',
    );
  });

  it('gives a hosted assertion of 1.0 its address for an id', () => {
    const node = {
      uid: '1',
      recipient: {},
      badge: 'https://a.example/c',
      verify: { type: 'hosted', url: 'https://a.example/1' },
      issuedOn: 1_330_000_000,
    };
    assert.deepEqual(upgradeNode(node, 'Assertion', undefined), {
      '@context': V2,
      type: 'Assertion',
      id: 'https://a.example/1',
      uid: '1',
      recipient: {},
      badge: 'https://a.example/c',
      verification: { type: 'HostedBadge' },
      issuedOn: '2012-02-23T12:26:40.000Z',
    });
  });

  it('gives a signed assertion of 1.0 a name, and its key as creator', () => {
    const node = { uid: 'a b', recipient: {}, verify: { type: 'signed', url: 'https://a.example/key.pem' } };
    const upgraded = upgradeNode(node, 'Assertion', undefined);
    assert.equal(upgraded['id'], 'urn:uid:a%20b');
    assert.deepEqual(upgraded['verification'], { type: 'SignedBadge', creator: 'https://a.example/key.pem' });
  });

  it('gives what it was linked as for a type, and where it was found for an id', () => {
    const upgraded = upgradeNode(
      { name: 'Atelier', url: 'https://a.example' },
      'Profile',
      'https://a.example/issuer',
    );
    assert.equal(upgraded['type'], 'Profile');
    assert.equal(upgraded['id'], 'https://a.example/issuer');
  });

  it('renames the members of an alignment of 1.x', () => {
    const node = { name: 'Vélo', alignment: { name: 'RNCP', url: 'https://r.example', description: 'd' } };
    assert.deepEqual(upgradeNode(node, 'BadgeClass', 'https://a.example/c')['alignment'], [
      { targetName: 'RNCP', targetUrl: 'https://r.example', targetDescription: 'd' },
    ]);
  });

  for (const [written, upgraded] of [
    ['2013-02-18', '2013-02-18T00:00:00Z'],
    ['2013-02-18T18:10', '2013-02-18T18:10:00Z'],
    ['2013-02-18T18:10+0500', '2013-02-18T18:10:00+0500'],
    ['1330000000', '2012-02-23T12:26:40.000Z'],
    ['yesterday', 'yesterday'],
    [1e300, 1e300],
    [null, null],
  ] as const) {
    it(`reads the date ${JSON.stringify(written)} of 1.1 as ${JSON.stringify(upgraded)}`, () => {
      const node = { '@context': 'https://w3id.org/openbadges/v1', type: 'Assertion', issuedOn: written };
      assert.equal(upgradeNode(node, 'Assertion', undefined)['issuedOn'], upgraded);
    });
  }

  it('gives what an assertion of 1.0 carries its class, all the way down', () => {
    const issuer = { name: 'Atelier', url: 'https://a.example' };
    const node = { uid: '1', recipient: {}, badge: { name: 'Vélo', issuer }, verify: { type: 'hosted' } };
    const { badge } = upgradeNode(node, 'Assertion', 'https://a.example/1');
    assert.deepEqual(badge, { type: 'BadgeClass', name: 'Vélo', issuer: { type: 'Profile', ...issuer } });
  });

  it('reads the words of 1.0 in any letters, and the truth as a word', () => {
    const recipient = { type: 'eMaIl', hashed: 'TrUE', identity: 'sha256$00' };
    const verify = { type: 'HOstED', url: 'https://a.example/1' };
    const upgraded = upgradeNode({ uid: '1', recipient, verify }, 'Assertion', undefined);
    assert.deepEqual(upgraded['recipient'], { type: 'email', hashed: true, identity: 'sha256$00' });
    assert.deepEqual([upgraded['id'], upgraded['verification']], [verify.url, { type: 'HostedBadge' }]);
    const { recipient: plain } = upgradeNode({ recipient: { hashed: 'no' }, verify }, 'Assertion', undefined);
    assert.deepEqual(plain, { hashed: 'no' });
  });

  it('leaves what cannot be joined to the name of an issuer of 0.5, for the model check', () => {
    const badge = { issuer: { origin: 'https://a.example', name: 'Atelier', org: { not: 'text' } } };
    const upgraded = upgradeNode({ recipient: 'a@b.example', badge }, 'Assertion', URL_05);
    assert.deepEqual(upgraded['badge'], {
      type: 'BadgeClass',
      name: undefined,
      description: undefined,
      image: undefined,
      criteria: undefined,
      issuer: {
        type: 'Profile',
        id: 'https://a.example',
        name: 'Atelier',
        url: 'https://a.example',
        email: undefined,
        org: { not: 'text' },
      },
    });
  });

  it('brings 1.1 into the form of 2.0: context, verification, and an id where there is none', () => {
    const node = {
      '@context': ['https://w3id.org/openbadges/v1', { note: 'https://a.example/note' }],
      type: 'Assertion',
      verify: { type: 'signed', url: 'https://a.example/key.pem' },
      uid: '7',
    };
    assert.deepEqual(upgradeNode(node, 'Assertion', undefined), {
      '@context': [V2, { note: 'https://a.example/note' }],
      type: 'Assertion',
      id: 'urn:uid:7',
      uid: '7',
      verification: { type: 'SignedBadge', creator: 'https://a.example/key.pem' },
    });
    const hosted = { ...node, verify: { type: 'hosted', url: 'https://a.example/7' } };
    assert.equal(upgradeNode(hosted, 'Assertion', undefined)['id'], 'https://a.example/7');
    assert.equal(
      upgradeNode({ ...hosted, id: 'https://a.example/8' }, 'Assertion', undefined)['id'],
      'https://a.example/8',
    );
  });

  it('leaves an assertion of 2.0 as it is, but for a member with its old name', () => {
    assert.deepEqual(upgradeNode(assertion(), 'Assertion', undefined), assertion());
    const { verification, ...rest } = assertion();
    assert.deepEqual(
      upgradeNode({ ...rest, verify: verification ?? null }, 'Assertion', undefined),
      assertion(),
    );
  });
});
