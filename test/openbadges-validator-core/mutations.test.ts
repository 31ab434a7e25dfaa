import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { BadgeInput } from '../../packages/openbadges-validator-core/src/badge-document.js';
import type { Verdict } from '../../packages/openbadges-validator-core/src/verdict.js';
import { verify } from '../../packages/openbadges-validator-core/src/verify.js';
import { createHostileIssuer } from '../fuzz/hostile-issuer.js';
import { buildPng, internationalText } from '../support/build-png.js';
import { fetchFrom, NOW } from '../support/build-session.js';
import { changeAt } from './fixtures/change-at.js';
import { validBadges, type Members, type ValidBadge } from './fixtures/valid-badges.js';

const DAY = 86_400_000;
const FLIPS = 80;
const forger = createHostileIssuer();

type Mutation = readonly [what: string, change: (document: Members) => object];

const shift =
  (days: number) =>
  (value: unknown): string =>
    new Date(Date.parse(String(value)) + days * DAY).toISOString().replace('.000Z', 'Z');
const replace = (what: string, path: readonly (string | number)[], value: unknown): Mutation => [
  what,
  (document) => changeAt(document, path, () => value),
];
const days = (member: string): readonly Mutation[] =>
  [-1, 1].map((by) => [`${member} ${by} day`, (document) => changeAt(document, [member], shift(by))]);
const without = (member: string): Mutation => replace(`without ${member}`, [member], undefined);
const achievement = ['credentialSubject', 'achievement'];

/** What a forger of an Open Badge 3.0 would like to be otherwise. */
const OF_3: readonly Mutation[] = [
  ...days('validFrom'),
  ...days('validUntil'),
  without('validUntil'),
  without('credentialStatus'),
  without('endorsement'),
  without('evidence'),
  without('id'),
  [
    'without one of two statuses',
    (document) => changeAt(document, ['credentialStatus'], (all) => (all as unknown[]).slice(1)),
  ],
  replace('another place in the list', ['credentialStatus', 0, 'statusListIndex'], '8'),
  replace('another list', ['credentialStatus', 0, 'statusListCredential'], 'https://forger.example/list'),
  replace('another issuer', ['issuer', 'id'], forger.did),
  replace('an issuer of another name', ['issuer', 'name'], 'Sorbonne'),
  replace('another recipient', ['credentialSubject', 'id'], 'did:example:bob'),
  replace('another name', ['name'], 'Piloter un avion'),
  replace('another achievement', [...achievement, 'name'], 'Piloter un avion'),
  replace('other criteria', [...achievement, 'criteria', 'narrative'], 'Rien.'),
  replace('a picture', [...achievement, 'image'], { id: 'https://forger.example/a.png', type: 'Image' }),
  replace('one more piece of evidence', ['evidence', 1], {
    id: 'https://forger.example/',
    type: ['Evidence'],
  }),
];

/** What stands in a proof, and is signed with the document. */
const OF_PROOF: readonly Mutation[] = [
  without('proof'),
  replace('a proof of no date', ['proof', 'created'], undefined),
  ['a proof of a day later', (document) => changeAt(document, ['proof', 'created'], shift(1))],
  replace('a proof by another key', ['proof', 'verificationMethod'], forger.keyId),
  replace('a proof for another purpose', ['proof', 'proofPurpose'], 'authentication'),
  replace('a proof that runs out later', ['proof', 'expires'], '2030-01-01T00:00:00Z'),
  ['the proof of another badge', (document) => ({ ...document, proof: proofOfAnother() })],
];

/** What a forger of an Open Badge 2.0 would like to be otherwise. */
const OF_2: readonly Mutation[] = [
  ...days('issuedOn'),
  ...days('expires'),
  replace('another recipient', ['recipient', 'identity'], 'claude@example.org'),
  replace('another class', ['badge'], 'https://atelier.example/modeles/avion.json'),
  replace('a class of the forger', ['badge'], 'https://forger.example/modele.json'),
];
const OF_SIGNED_2: readonly Mutation[] = [
  without('expires'),
  without('evidence'),
  replace('another id', ['id'], 'urn:uuid:11111111-0000-4000-8000-000000000002'),
  replace('another key', ['verification', 'creator'], 'https://forger.example/cle.json'),
];

function proofOfAnother(): unknown {
  return (forger.sign({ '@context': [], name: 'autre' }) as Members)['proof'];
}

function mutationsOf({ standard, document, isHosted }: ValidBadge): readonly Mutation[] {
  if (standard === '2.0') return isHosted ? OF_2 : [...OF_2, ...OF_SIGNED_2];
  return document['proof'] === undefined ? OF_3 : [...OF_3, ...OF_PROOF];
}

/** Of texts a letter in so many places, which stays a letter. */
function flips(text: string): readonly string[] {
  const step = Math.max(1, Math.floor(text.length / FLIPS));
  return Array.from({ length: Math.floor(text.length / step) }, (_, index) => {
    const at = index * step;
    return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
  });
}

const NAMES = [
  ['eddsa-rdfc-2022', 'eddsa-jcs-2022', 'Ed25519Signature2020'],
  ['ecdsa-rdfc-2019 P-256', 'ecdsa-rdfc-2019 P-384', 'VC-JWT EdDSA', 'VC-JWT ES256', 'VC-JWT RS256'],
  ['PNG of a document', 'SVG of a document', 'PNG of a token', 'SVG of a token'],
  ['OB 2.0 signed RS256', 'OB 2.0 signed ES256', 'OB 2.0 hosted'],
].flat();

describe('a valid badge', () => {
  let badges: ReadonlyMap<string, ValidBadge>;
  before(async () => {
    badges = new Map((await validBadges()).map((badge) => [badge.name, badge]));
    assert.deepEqual([...badges.keys()], NAMES);
  });
  const badgeOf = (name: string): ValidBadge => badges.get(name) ?? assert.fail(name);
  const judge = (input: BadgeInput, { web }: ValidBadge): Promise<Verdict> =>
    verify(input, { now: NOW, fetch: fetchFrom(web) });

  /** Of a hosted badge the copy at its address counts: a changed one may be told with a warning, and shows nothing of its own. */
  async function assertSpoiled(input: BadgeInput, badge: ValidBadge, what: string): Promise<void> {
    const { outcome, badge: shown } = await judge(input, badge);
    assert.notEqual(outcome, 'valid', what);
    if (badge.isHosted && outcome === 'warning') {
      assert.deepEqual(shown, (await judge(badge.write(badge.document), badge)).badge, what);
    } else assert.notEqual(outcome, 'warning', what);
  }

  for (const name of NAMES) {
    it(`is valid, and never again once a forger changed something in it (${name})`, async () => {
      const badge = badgeOf(name);
      const { outcome, checks } = await judge(badge.carry(badge.text), badge);
      assert.equal(outcome, 'valid', JSON.stringify(checks.filter((check) => check.code !== undefined)));
      assert.equal((await judge(badge.write(badge.document), badge)).outcome, 'valid');
      for (const [what, change] of mutationsOf(badge)) {
        await assertSpoiled(badge.write(change(badge.document) as Members), badge, what);
      }
    });
  }

  // A hosted badge has no such text: what is handed in only leads to the copy that counts.
  for (const name of NAMES.slice(0, -1)) {
    it(`is not valid once a letter is another, wherever it stands (${name})`, async () => {
      const badge = badgeOf(name);
      for (const text of flips(badge.text)) await assertSpoiled(badge.carry(text), badge, text);
    });
  }

  it('is not valid once a bit of its PNG is turned, wherever it stands', async () => {
    const badge = badgeOf('PNG of a document');
    const png = buildPng(internationalText('openbadgecredential', badge.text));
    for (let at = 0; at < png.length; at += 13) {
      const turned = new Uint8Array(png);
      turned[at] = (turned[at] ?? 0) ^ (1 << (at & 7));
      await assertSpoiled(turned, badge, `byte ${at}`);
    }
  });

  it('is not valid with the header of another token', async () => {
    const badge = badgeOf('VC-JWT ES256');
    const [header = '', payload, signature] = badge.text.split('.');
    const written = JSON.parse(Buffer.from(header, 'base64url').toString()) as Members;
    for (const changes of [
      { alg: 'none' },
      { alg: 'HS256' },
      { alg: 'EdDSA' },
      { alg: 'es256' },
      { kid: forger.keyId },
      { kid: undefined },
      { crit: ['exp'] },
      { jwk: {} },
    ]) {
      const other = Buffer.from(JSON.stringify({ ...written, ...changes })).toString('base64url');
      await assertSpoiled(`${other}.${payload}.${signature}`, badge, JSON.stringify(changes));
    }
  });
});
