import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createBundle } from '../../../packages/recognition/src/cascade/bundle.js';
import { buildCascade } from '../../../packages/recognition/src/cascade/build-cascade.js';
import { gardenOfPerson } from '../../../packages/recognition/src/cascade/garden-of-person.js';
import type { Opened, OpenedRecord } from '../../../packages/recognition/src/records/open-record.js';
import { buildLineage, holding, NOW } from '../fixtures/lineage.js';
import { badgeOf, charterOf, claimOf, COMMUNITY, did, later, own } from '../fixtures/records.js';

const now = new Date(NOW);
const LINEAGE = buildLineage();
const garden = (name: string) => `did:web:${name}.example`;
const draw = (...further: readonly OpenedRecord[]) =>
  buildCascade({ opened: [...LINEAGE, ...further], charter: charterOf() }, { now });
const withdrawal = (label: string, reason: 'retrait' | 'erreur', by: string, at = NOW) =>
  own(
    'withdrawal',
    `w-${label}-${at}`,
    at,
    { credential: { id: `urn:uuid:${label}` }, reason, by: [did(by)] },
    { signers: [did(by)] },
  );
/** A further badge, with its claim. */
const further = (name: string, label: string, learnedFrom: readonly string[], changes: object = {}) => [
  claimOf({ label: `claim-${label}`, by: name, for: label, at: later(NOW, -9), learnedFrom }),
  badgeOf({
    label,
    subject: name,
    issuer: 'Dan',
    validFrom: later(NOW, -7),
    links: ['badge-Dan'],
    claim: `claim-${label}`,
    ...changes,
  }),
];

describe('the garden that somebody is drawn in', () => {
  const profile = (label: string, at: string, name: string | null) =>
    own('profile', label, at, { subject: did('Zoe'), garden: name === null ? null : garden(name) });
  const membership = (name: string, signers: readonly string[]) =>
    own('membership', 'm', NOW, { subject: did('Zoe'), garden: garden(name) }, { signers });
  const drawn = (records: readonly OpenedRecord[], badges: readonly Opened<'badge'>[] = []) =>
    gardenOfPerson(
      did('Zoe'),
      badges,
      createBundle({ opened: [...records, ...badges], charter: charterOf() }),
    );
  const badge = (label: string, days: number, said: object) =>
    badgeOf({ label, subject: 'Zoe', validFrom: later(NOW, days), ...said });

  it('is none where nobody says one', () => {
    assert.equal(drawn([], [badge('b', -1, {})]), undefined);
  });

  it('is that of which she is a member, whatever her profile says', () => {
    const member = membership('limaces', [did('Zoe'), garden('limaces')]);
    assert.equal(drawn([member, profile('p', NOW, 'cergy')]), garden('limaces'));
  });

  it('is not that of which nobody else says that she is a member', () => {
    const alone = membership('limaces', [did('Zoe')]);
    assert.equal(drawn([alone]), undefined);
    assert.equal(drawn([alone, profile('p', NOW, 'cergy')]), garden('cergy'));
  });

  it('is that of her latest profile, and of her badge where that profile names none', () => {
    const [older, newer] = [profile('z', later(NOW, -2), 'limaces'), profile('a', later(NOW, -1), 'cergy')];
    assert.equal(drawn([older, newer]), garden('cergy'));
    const silent = profile('silent', NOW, null);
    assert.equal(drawn([older, silent], [badge('b', -1, { garden: garden('bocages') })]), garden('bocages'));
  });

  it('is that of her latest badge that names one, and first what her claim says', () => {
    const badges = [
      badge('x', -9, { garden: garden('limaces') }),
      badge('y', -5, { garden: garden('cergy'), claim: 'c' }),
      badge('z', -1, {}),
    ];
    assert.equal(drawn([], badges), garden('cergy'));
    const claim = claimOf({ label: 'c', by: 'Zoe', for: 'y', at: later(NOW, -6) });
    const told = { ...claim, record: { ...claim.record, garden: garden('bocages') } };
    assert.equal(drawn([told], badges), garden('bocages'));
  });
});

describe('a node', () => {
  const nodeOf = (name: string, ...records: readonly OpenedRecord[]) =>
    draw(...records).nodes.find(({ id }) => id === did(name));

  it('has the best that one of her badges comes to', () => {
    assert.equal(nodeOf('Zoe', ...further('Zoe', 'zoe-1', []))?.outcome, 'partial');
    const sound = holding('Zoe', ['Dan', 'Eve'], [], later(NOW, -9));
    assert.equal(nodeOf('Zoe', ...further('Zoe', 'zoe-1', []), ...sound)?.outcome, 'verified');
  });

  it('is none of somebody whose only badge was a mistake, or is not of today', () => {
    const sound = holding('Zoe', ['Dan', 'Eve'], [], later(NOW, -9));
    assert.equal(nodeOf('Zoe', ...sound, withdrawal('badge-Zoe', 'erreur', COMMUNITY)), undefined);
    assert.equal(nodeOf('Zoe', ...holding('Zoe', ['Dan', 'Eve'], [], later(NOW, 5))), undefined);
  });

  it('stays of somebody whose badge is over, or is refused for what its claim says', () => {
    const over = further('Zoe', 'zoe-1', [], { validUntil: later(NOW, -1) });
    assert.equal(nodeOf('Zoe', ...over)?.outcome, 'expired');
    const [, unclaimed] = further('Zoe', 'zoe-1', [], { claim: undefined });
    assert.ok(unclaimed);
    assert.equal(nodeOf('Zoe', unclaimed)?.outcome, 'refused');
  });

  it('has the wave of the nearest source that confirmed what she learned, and none by words alone', () => {
    assert.equal(nodeOf('Kim')?.generation, 3);
    assert.equal(nodeOf('Zoe', ...further('Zoe', 'zoe-1', ['Dan']))?.generation, 2, 'Dan signed it');
    assert.equal(nodeOf('Zoe', ...further('Zoe', 'zoe-1', ['Ana']))?.generation, undefined);
    assert.equal(nodeOf('Kim', ...further('Kim', 'kim-2', ['Dan']))?.generation, 2, 'a shorter way');
  });
});

describe('an edge', () => {
  const edgesBetween = (from: string, to: string, ...records: readonly OpenedRecord[]) =>
    draw(...records)
      .edges.filter((edge) => edge.from === did(from) && edge.to === did(to))
      .map(({ state, badge }) => [state, badge.slice('zQm'.length)]);

  it('is one of two badges that say the same: that by which most is known', () => {
    assert.deepEqual(edgesBetween('Dan', 'Hoa', ...further('Hoa', 'hoa-2', ['Dan'])), [
      ['verified', 'badge-Hoa'],
    ]);
    const declared = further('Zoe', 'a', ['Eve']);
    const confirmed = further('Zoe', 'z', ['Eve'], { issuer: 'Eve', links: ['badge-Eve'] });
    assert.deepEqual(edgesBetween('Eve', 'Zoe', ...declared), [['declared', 'a']]);
    assert.deepEqual(edgesBetween('Eve', 'Zoe', ...declared, ...confirmed), [['confirmed', 'z']]);
  });

  it('of two that are known as well is that of the lower digest, in any order', () => {
    const both = [...further('Zoe', 'b', ['Eve']), ...further('Zoe', 'a', ['Eve'])];
    assert.deepEqual(edgesBetween('Eve', 'Zoe', ...both), [['declared', 'a']]);
    assert.deepEqual(edgesBetween('Eve', 'Zoe', ...both.reverse()), [['declared', 'a']]);
  });

  it('stays verified where the badge is over: the lesson was given', () => {
    const sound = holding('Zoe', ['Dan', 'Eve'], ['Dan'], '2025-05-01T09:00:00Z');
    const ended = sound.map((one) =>
      one.kind === 'badge' ? { ...one, record: { ...one.record, validUntil: NOW } } : one,
    );
    assert.deepEqual(edgesBetween('Dan', 'Zoe', ...ended), [['verified', 'badge-Zoe']]);
  });
});

describe('a ghost', () => {
  const ghosts = (...records: readonly OpenedRecord[]) =>
    draw(...records).nodes.filter(({ kind }) => kind === 'ghost');
  const left = withdrawal('badge-Eve', 'retrait', 'Eve');

  it('says nothing of who left: no name, no garden, no outcome', () => {
    const [ghost, ...others] = ghosts(left);
    assert.deepEqual(others, []);
    assert.match(ghost?.id ?? '', /^urn:ghost:/);
    assert.deepEqual([ghost?.garden, ghost?.outcome], [undefined, undefined]);
    assert.ok(!JSON.stringify(draw(left).nodes).includes(did('Eve')));
    assert.ok(!JSON.stringify(draw(left).edges).includes(did('Eve')));
  });

  it('is called the same whoever draws her, whatever else is known, and when she says it again', () => {
    const again = withdrawal('badge-Eve', 'retrait', 'Eve', later(NOW, -1));
    const id = ghosts(left)[0]?.id;
    assert.equal(ghosts(...further('Zoe', 'z', ['Eve']), left)[0]?.id, id);
    assert.equal(ghosts(again, left)[0]?.id, ghosts(left, again)[0]?.id);
  });

  it('keeps her place: what she learned and taught, and her wave', () => {
    const ghost = ghosts(left)[0];
    assert.ok(ghost);
    const { edges } = draw(left);
    const named = (to: 'from' | 'to') => edges.filter((edge) => edge[to] === ghost.id).length;
    assert.deepEqual([named('to'), named('from'), ghost.generation], [2, 2, 1]);
  });

  it('is nobody yet before her day, and nobody of whom another says that she left', () => {
    assert.deepEqual(ghosts(withdrawal('badge-Eve', 'retrait', 'Eve', later(NOW, 1))), []);
    assert.deepEqual(ghosts(withdrawal('badge-Eve', 'retrait', 'Ana')), []);
  });

  it('of a source is a source still', () => {
    const [ghost] = ghosts(withdrawal('badge-Ana', 'retrait', 'Ana'));
    assert.deepEqual([ghost?.isRoot, ghost?.generation], [true, 0]);
  });
});
