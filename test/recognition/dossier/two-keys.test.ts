import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildCascade } from '../../../packages/recognition/src/cascade/build-cascade.js';
import { verifyCascade } from '../../../packages/recognition/src/cascade/verify-cascade.js';
import { countHolders } from '../../../packages/recognition/src/dossier/count-holders.js';
import { createDossier } from '../../../packages/recognition/src/dossier/create-dossier.js';
import { heldBy } from '../../../packages/recognition/src/dossier/held-by.js';
import { keyLinksOf } from '../../../packages/recognition/src/dossier/key-links-of.js';
import type { OpenedRecord } from '../../../packages/recognition/src/records/open-record.js';
import { buildLineage, holding, NOW, ONE_COLLUDER } from '../fixtures/lineage.js';
import {
  badgeOf,
  charterOf,
  claimOf,
  COMMUNITY,
  did,
  digestOf,
  endorsementOf,
  later,
  own,
} from '../fixtures/records.js';

const now = new Date(NOW);
const says = (signer: string, members: object = {}, at = later(NOW, -1)) =>
  own(
    'key-link',
    `link-${signer}-${at}`,
    at,
    { key: did('Hoa2'), replaces: did('Hoa'), by: did(signer), ...members },
    { signers: [did(signer)] },
  );
const LINKED = [says('Hoa2'), says('Hoa')];
/** Hoa has lost her phone: with a new key she got the badge again, and taught Zoe. */
const LATER = [
  ...holding('Zoe', ['Dan', 'Hoa2'], ['Hoa2'], later(NOW, -20)),
  ...holding('Hoa2', ['Ana', 'Bo'], [], later(NOW, -30)),
];
const dossierOf = (...further: readonly OpenedRecord[]) =>
  createDossier([charterOf(), ...buildLineage(), ...LATER, ...further]);
const nodesOf = (...further: readonly OpenedRecord[]) =>
  buildCascade(dossierOf(...further), { now }).nodes.map(({ id }) => id);

describe('a person who has had two keys', () => {
  it('is one node under her first key, and two without the links', () => {
    const apart = nodesOf();
    assert.ok(apart.includes(did('Hoa')) && apart.includes(did('Hoa2')));
    const together = nodesOf(...LINKED);
    assert.ok(together.includes(did('Hoa')) && !together.includes(did('Hoa2')));
    assert.equal(together.length, apart.length - 1);
  });

  it('is one node however far the links reach', () => {
    const third = { key: did('Hoa3'), replaces: did('Hoa2') };
    const chain = [says('Hoa3', third), says('Hoa2', third, NOW), ...LINKED];
    const profile = own('profile', 'p', NOW, { subject: did('Hoa3'), name: 'Hoa' });
    const dossier = dossierOf(...chain, profile);
    assert.equal(dossier.personOf(did('Hoa3')), did('Hoa'));
    assert.equal(dossier.of('profile')[0]?.record.subject, did('Hoa'));
    assert.equal(dossier.personOf(did('Kim')), did('Kim'));
  });

  it('has taught all whom she taught with either', () => {
    const { edges } = buildCascade(dossierOf(...LINKED), { now });
    const learners = edges.filter(({ from }) => from === did('Hoa')).map(({ to }) => to);
    assert.deepEqual(learners, ['Kim', 'Lou', 'Zoe'].map(did));
  });

  it('holds the badges of both, and counts as one holder', () => {
    const held = heldBy(did('Hoa'), dossierOf(...LINKED), now).map(({ badge }) => badge.digest);
    assert.deepEqual(held, ['badge-Hoa2', 'badge-Hoa'].map(digestOf));
    const gpc = { id: 'x', family: 'gpc', stage: 2, creator: COMMUNITY };
    assert.equal(countHolders(gpc, dossierOf(), now) - countHolders(gpc, dossierOf(...LINKED), now), 1);
  });

  it('cannot vouch twice for somebody, once with each key', () => {
    const twice = holding('Yan', ['Hoa', 'Hoa2'], [], later(NOW, -9));
    const outcome = (...further: readonly OpenedRecord[]) => {
      const dossier = dossierOf(...twice, ...further);
      const badge = dossier.find('badge', digestOf('badge-Yan')) ?? assert.fail();
      return verifyCascade(badge, dossier, { now }).outcome;
    };
    assert.equal(outcome(), 'verified', 'two people, as far as anybody knows');
    assert.equal(outcome(...LINKED), 'partial');
  });

  it('cannot vouch for herself with the other', () => {
    const dossier = createDossier([
      charterOf(),
      ...buildLineage(),
      ...holding('Hoa2', ['Dan', 'Hoa'], ['Hoa'], later(NOW, -20)),
      ...LINKED,
    ]);
    const { edges } = buildCascade(dossier, { now });
    assert.ok(!edges.some(({ from, to }) => from === to));
    const badge = dossier.find('badge', digestOf('badge-Hoa2')) ?? assert.fail();
    assert.equal(badge.record.credentialSubject.id, did('Hoa'));
  });

  it('leaves with the new key what she got with the old one', () => {
    const withdrawal = own(
      'withdrawal',
      'w',
      NOW,
      { credential: { id: 'urn:uuid:badge-Hoa' }, reason: 'retrait', by: [did('Hoa2')] },
      { signers: [did('Hoa2')] },
    );
    const standing = (...further: readonly OpenedRecord[]) =>
      heldBy(did('Hoa'), dossierOf(withdrawal, ...further), now).find(
        ({ badge }) => badge.digest === digestOf('badge-Hoa'),
      )?.standing;
    assert.equal(standing(), 'good');
    assert.equal(standing(...LINKED), 'left');
  });

  it('stays a source who endorses with a new key by the badge that she has of the old one', () => {
    const link = { key: did('Ana2'), replaces: did('Ana') };
    const said = { label: 'e', of: 'badge-Zoe', claim: 'claim-Zoe', at: later(NOW, -8) };
    const dossier = createDossier([
      charterOf(),
      ...buildLineage(),
      claimOf({ label: 'claim-Zoe', by: 'Zoe', for: 'badge-Zoe', at: later(NOW, -9) }),
      badgeOf({
        label: 'badge-Zoe',
        subject: 'Zoe',
        issuer: 'Bo',
        validFrom: later(NOW, -7),
        links: ['badge-Ana', 'badge-Bo'],
        claim: 'claim-Zoe',
        carried: [endorsementOf({ ...said, by: 'Ana2', holder: 'badge-Ana' })],
      }),
      says('Ana2', link),
      says('Ana', link, NOW),
    ]);
    const badge = dossier.find('badge', digestOf('badge-Zoe')) ?? assert.fail();
    assert.equal(verifyCascade(badge, dossier, { now }).outcome, 'verified');
    assert.equal(buildCascade(dossier, { now }).nodes.filter(({ isRoot }) => isRoot).length, 3);
  });
});

describe('what is said of two keys', () => {
  const stateOf = (records: readonly OpenedRecord[], community: string | undefined = COMMUNITY) =>
    keyLinksOf({ opened: [...buildLineage(ONE_COLLUDER), ...records], charter: charterOf() }, community).map(
      ({ key, state }) => [key, state],
    );

  it('is nothing without a record of it', () => {
    assert.deepEqual(stateOf([]), []);
  });

  it('holds by two holders whom the sources reach, and not by keys that one dishonest holder made', () => {
    assert.deepEqual(stateOf([says('Hoa2'), says('Dan'), says('Eve')]), [[did('Hoa2'), 'linked']]);
    assert.deepEqual(stateOf([says('Hoa2'), says('s1'), says('s2'), says('Mal')]), [
      [did('Hoa2'), 'waiting'],
    ]);
  });

  it('holds by those who were holders on the day they said it', () => {
    const early = '2025-01-11T09:00:00Z';
    const said = [says('Hoa2'), says('Dan', {}, early), says('Eve', {}, early)];
    assert.deepEqual(stateOf(said), [[did('Hoa2'), 'waiting']], 'they had no badges yet');
  });

  it('does not hold by holders who had left, or whose badge was a mistake', () => {
    const gone = (reason: string, by: string) =>
      own(
        'withdrawal',
        `w-${reason}`,
        later(NOW, -2),
        { credential: { id: 'urn:uuid:badge-Eve' }, reason, by: [did(by)] },
        { signers: [did(by)] },
      );
    for (const one of [gone('retrait', 'Eve'), gone('erreur', COMMUNITY)])
      assert.deepEqual(stateOf([says('Hoa2'), says('Dan'), says('Eve'), one]), [[did('Hoa2'), 'waiting']]);
  });

  it('is never said of the key of the community, which changes it in its document', () => {
    const takes = { key: did('Mal'), replaces: COMMUNITY };
    const becomes = { key: COMMUNITY, replaces: did('Ana') };
    assert.deepEqual(
      stateOf([says('Mal', takes), says('Dan', takes), says('Eve', takes), says('Bo', becomes)]),
      [],
    );
  });

  it('is refused where the old key still answers, and nothing is read under another name', () => {
    const said = [says('Hoa2'), says('Dan'), says('Eve'), says('Hoa', { refused: true })];
    assert.deepEqual(stateOf(said), [[did('Hoa2'), 'refused']]);
    const dossier = createDossier([charterOf(), ...buildLineage(), ...said]);
    assert.equal(dossier.personOf(did('Hoa2')), did('Hoa2'));
    assert.equal(dossier.keyLinks[0]?.state, 'refused');
  });

  it('counts a record that is not valid for nothing', () => {
    const [first, second] = LINKED;
    assert.ok(first && second);
    assert.deepEqual(stateOf([first, { ...second, outcome: 'unchecked' }]), [[did('Hoa2'), 'waiting']]);
  });
});
