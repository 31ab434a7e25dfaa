import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { consentOf } from '../../../packages/recognition/src/dossier/consent-of.js';
import { countHolders } from '../../../packages/recognition/src/dossier/count-holders.js';
import { createDossier } from '../../../packages/recognition/src/dossier/create-dossier.js';
import { heldBy, standingOf } from '../../../packages/recognition/src/dossier/held-by.js';
import { profileOf } from '../../../packages/recognition/src/dossier/profile-of.js';
import type { OpenedRecord } from '../../../packages/recognition/src/records/open-record.js';
import { buildLineage, NOW, ONE_COLLUDER } from '../fixtures/lineage.js';
import { badgeOf, charterOf, COMMUNITY, did, later, own } from '../fixtures/records.js';

const now = new Date(NOW);
const on = (days: number) => new Date(later(NOW, days));
const HOA = did('Hoa');

describe('consentOf', () => {
  const says = (label: string, at: string, members: Record<string, unknown>) =>
    own('consent', label, at, { subject: HOA, scopes: ['mur'], name: 'réel', ...members });
  const shown = (records: readonly OpenedRecord[], credential?: string, person = HOA) =>
    consentOf(person, createDossier(records), now, credential);
  const NOWHERE = { scopes: [], name: 'aucun' };
  const early = says('c1', later(NOW, -9), { scopes: ['mur', 'carte'] });
  const late = says('c2', later(NOW, -5), { scopes: ['cascade'], name: 'alias' });
  const ofBadge = says('c3', later(NOW, -8), { scopes: [], name: 'aucun', credential: 'urn:uuid:badge-Hoa' });

  it('shows nobody anywhere who did not say so, or of whom another says it', () => {
    assert.deepEqual(shown([]), NOWHERE);
    assert.deepEqual(shown([early], undefined, did('Kim')), NOWHERE);
    assert.deepEqual(shown([{ ...early, outcome: 'invalid' }]), NOWHERE);
  });

  it('goes by what she said last, and not by what she will say', () => {
    assert.deepEqual(shown([late, early]), { scopes: ['cascade'], name: 'alias' });
    const tomorrow = says('c9', later(NOW, 1), { scopes: [] });
    assert.deepEqual(shown([early, tomorrow]), { scopes: ['mur', 'carte'], name: 'réel' });
  });

  it('goes by what she said of the badge before what she said of all, though later', () => {
    assert.deepEqual(shown([early, ofBadge, late], 'urn:uuid:badge-Hoa'), NOWHERE);
    assert.deepEqual(shown([early, ofBadge, late], 'urn:uuid:other').scopes, ['cascade']);
    assert.deepEqual(shown([early, ofBadge, late]).scopes, ['cascade'], 'and of all by nothing said of one');
  });

  it('shows less where she said two things in one second', () => {
    const more = says('a', NOW, { scopes: ['mur', 'carte', 'bilan'] });
    const less = says('b', NOW, { scopes: ['mur'] });
    for (const both of [
      [more, less],
      [less, more],
    ])
      assert.deepEqual(shown(both).scopes, ['mur']);
  });

  it('is over at its end, and does not go back to what she had said before', () => {
    const until = (days: number) => says('c4', later(NOW, -1), { until: later(NOW, days) });
    assert.deepEqual(shown([early, until(1)]).scopes, ['mur']);
    assert.deepEqual(shown([early, until(0)]), NOWHERE);
    assert.deepEqual(shown([early, until(-1 / 2)]), NOWHERE);
  });
});

describe('heldBy', () => {
  const withdrawal = (label: string, reason: string, by: string, days: number) =>
    own(
      'withdrawal',
      `w-${label}-${days}`,
      later(NOW, days),
      { credential: { id: `urn:uuid:${label}` }, reason, by: [did(by)] },
      { signers: [did(by)] },
    );
  const badge = (label: string, days: number, changes: object = {}) =>
    badgeOf({ label, subject: 'Hoa', issuer: 'Eve', validFrom: later(NOW, days), ...changes });
  const standings = (records: readonly OpenedRecord[], at = now) =>
    heldBy(HOA, createDossier([charterOf(), ...records]), at).map(({ badge: one, standing }) => [
      one.digest.slice('zQm'.length),
      standing,
    ]);

  it('gives the badges of a person, the newest first, and none of others', () => {
    const others = badgeOf({ label: 'kim', subject: 'Kim', validFrom: NOW });
    const broken = { ...badge('broken', -1), outcome: 'invalid' as const };
    assert.deepEqual(standings([badge('a', -30), others, badge('c', -10), badge('b', -20), broken]), [
      ['c', 'good'],
      ['b', 'good'],
      ['a', 'good'],
    ]);
  });

  it('says of each how it stands', () => {
    const records = [
      badge('a', -50, { validUntil: NOW }),
      badge('b', -40),
      withdrawal('b', 'retrait', 'Hoa', -1),
      badge('c', -30),
      withdrawal('c', 'erreur', 'Eve', -1),
      badge('d', -20, { validUntil: later(NOW, 1) }),
      badge('e', 5),
    ];
    assert.deepEqual(standings(records), [
      ['e', 'good'],
      ['d', 'good'],
      ['c', 'revoked'],
      ['b', 'left'],
      ['a', 'expired'],
    ]);
  });

  it('says that a badge was taken back before that it is over, and that it is over before that she left', () => {
    const old = badge('a', -50, { validUntil: later(NOW, -10) });
    assert.deepEqual(standings([old, withdrawal('a', 'retrait', 'Hoa', -20)]), [['a', 'expired']]);
    assert.deepEqual(standings([old, withdrawal('a', 'erreur', COMMUNITY, -20)]), [['a', 'revoked']]);
  });

  it('says that a badge is good until the day on which she leaves it', () => {
    const records = [badge('a', -50), withdrawal('a', 'retrait', 'Hoa', 3)];
    assert.deepEqual(standings(records, on(2)), [['a', 'good']]);
    assert.deepEqual(standings(records, on(3)), [['a', 'left']]);
  });

  it('knows what a status list revokes', () => {
    const one = badge('a', -5);
    const dossier = createDossier([one], { revoked: ['urn:uuid:a'] });
    assert.equal(standingOf(one, dossier, now), 'revoked');
    assert.equal(standingOf(one, createDossier([one]), now), 'good');
  });
});

describe('profileOf', () => {
  const profile = (label: string, days: number, name: string, subject = HOA) =>
    own('profile', label, later(NOW, days), { subject, name });

  it('is what a person said last of herself', () => {
    const dossier = createDossier([
      profile('a', -1, 'Hoa'),
      profile('b', -9, 'H.'),
      profile('c', 0, 'Kim', did('Kim')),
    ]);
    assert.equal(profileOf(HOA, dossier)?.name, 'Hoa');
  });

  it('is nothing where she said nothing', () => {
    assert.equal(profileOf(HOA, createDossier([profile('c', 0, 'Kim', did('Kim'))])), undefined);
  });
});

describe('countHolders', () => {
  const GPC_2 = { id: 'x', family: 'gpc', stage: 2, creator: COMMUNITY };
  const count = (records: readonly OpenedRecord[], lineage = GPC_2, at = now) =>
    countHolders(lineage, createDossier([charterOf(), ...records]), at);

  it('counts people of a family who are holders, and nobody whom the sources do not reach', () => {
    assert.equal(count(buildLineage()), 13);
    assert.equal(count(buildLineage(ONE_COLLUDER)), 14, 'Mal, and none of his keys');
    assert.equal(count([]), 0);
  });

  it('counts nobody of another family, or of that name elsewhere', () => {
    assert.equal(count(buildLineage(), { ...GPC_2, family: 'pain' }), 0);
    assert.equal(count(buildLineage(), { ...GPC_2, creator: 'did:web:ailleurs.example' }), 0);
  });

  it('counts a person once who has several badges', () => {
    const again = badgeOf({
      label: 'badge-Ana-3',
      subject: 'Ana',
      validFrom: later(NOW, -3),
      achievement: { stage: 3 },
    });
    assert.equal(count([...buildLineage(), again]), 13);
  });

  it('counts no badge before its day, and none after its end', () => {
    assert.equal(count(buildLineage(), GPC_2, new Date('2025-01-10T09:00:00Z')), 3);
    assert.equal(count(buildLineage(), GPC_2, on(900)), 0);
  });

  it('gives the same dossier the same answer, and another moment its own', () => {
    const dossier = createDossier([charterOf(), ...buildLineage()]);
    const answers = [now, now, on(900)].map((at) => countHolders(GPC_2, dossier, at));
    assert.deepEqual(answers, [13, 13, 0]);
  });

  it('looks no further than a hundred, as nothing changes with more', () => {
    const many = Array.from({ length: 120 }, (_, place) =>
      badgeOf({ label: `b${place}`, subject: `P${place}`, validFrom: later(NOW, -9) }),
    );
    assert.equal(count(many), 100);
  });
});
