import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { affectedBy } from '../../../packages/recognition/src/cascade/affected-by.js';
import { createBundle } from '../../../packages/recognition/src/cascade/bundle.js';
import { createCascade, type LiveCascade } from '../../../packages/recognition/src/cascade/create-cascade.js';
import { judgeCascade } from '../../../packages/recognition/src/cascade/judge-cascade.js';
import type { OpenedRecord } from '../../../packages/recognition/src/records/open-record.js';
import { buildLineage, holding, NOW } from '../fixtures/lineage.js';
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
const LINEAGE = buildLineage();
const create = (opened: readonly OpenedRecord[]) => createCascade({ opened, charter: charterOf() }, { now });
const stateOf = ({ cascade, verdicts }: LiveCascade) => ({ cascade, verdicts: [...verdicts].sort() });

/** A cascade to which these are added one by one comes to the same as one that has them from the beginning. */
function grow(before: readonly OpenedRecord[], ...added: readonly OpenedRecord[]): LiveCascade {
  const live = create(before);
  for (const record of added) live.add(record);
  assert.deepEqual(stateOf(live), stateOf(create([...before, ...added])));
  return live;
}
const outcomeOf = (live: LiveCascade, name: string) => live.verdictOf(digestOf(`badge-${name}`))?.outcome;
const nodeOf = ({ cascade }: LiveCascade, name: string) => cascade.nodes.find(({ id }) => id === did(name));
const withdrawal = (name: string, reason: 'retrait' | 'erreur', by: string) =>
  own(
    'withdrawal',
    `w-${name}`,
    NOW,
    { credential: { id: `urn:uuid:badge-${name}` }, reason, by: [did(by)] },
    { signers: [did(by)] },
  );
const ZOE = holding('Zoe', ['Dan', 'Eve'], ['Dan'], later(NOW, -9));
const [zoeClaims, zoeHolds] = [ZOE[0] ?? assert.fail(), ZOE[1] ?? assert.fail()];
/** Somebody whom Eve alone vouches for. */
const YAN = [
  claimOf({ label: 'claim-Yan', by: 'Yan', for: 'badge-Yan', at: later(NOW, -9), learnedFrom: ['Eve'] }),
  badgeOf({
    label: 'badge-Yan',
    subject: 'Yan',
    issuer: 'Eve',
    validFrom: later(NOW, -7),
    links: ['badge-Eve'],
    claim: 'claim-Yan',
  }),
];
const yanBy = (by: string) =>
  endorsementOf({ label: `yan-${by}`, by, of: 'badge-Yan', claim: 'claim-Yan', at: later(NOW, -1) });

describe('a cascade that takes one more record', () => {
  it('draws whoever comes with a badge, and her claim when it comes', () => {
    const live = grow(LINEAGE, zoeHolds);
    assert.deepEqual([live.cascade.nodes.length, outcomeOf(live, 'Zoe')], [14, 'partial']);
    live.add(zoeClaims);
    assert.deepEqual([nodeOf(live, 'Zoe')?.generation, outcomeOf(live, 'Zoe')], [2, 'verified']);
    assert.deepEqual(stateOf(live), stateOf(create([...LINEAGE, ...ZOE])));
  });

  it('draws a claim alone as nobody', () => {
    const live = grow(LINEAGE, zoeClaims);
    assert.equal(nodeOf(live, 'Zoe'), undefined);
    assert.equal(live.cascade.nodes.length, 13);
  });

  it('verifies who is endorsed by a second path, and her alone', () => {
    assert.equal(outcomeOf(grow([...LINEAGE, ...YAN]), 'Yan'), 'partial');
    assert.equal(outcomeOf(grow([...LINEAGE, ...YAN], yanBy('Dan')), 'Yan'), 'verified');
    assert.equal(outcomeOf(grow([...LINEAGE, ...YAN], yanBy('Mal')), 'Yan'), 'partial');
  });

  it('verifies those who wait behind a badge as soon as it comes', () => {
    const without = LINEAGE.filter(({ digest }) => digest !== digestOf('badge-Dan'));
    const live = create(without);
    assert.deepEqual(
      ['Hoa', 'Ida', 'Lou'].map((name) => outcomeOf(live, name)),
      ['partial', 'partial', 'verified'],
      'Lou by Eve and Fox',
    );
    const dan = LINEAGE.find(({ digest }) => digest === digestOf('badge-Dan')) ?? assert.fail();
    const after = grow(without, dan);
    assert.deepEqual(
      ['Hoa', 'Ida', 'Lou'].map((name) => outcomeOf(after, name)),
      ['verified', 'verified', 'verified'],
    );
  });

  it('takes a mistake out, and says who is to be endorsed anew; an endorsement then repairs it', () => {
    const live = grow(LINEAGE, withdrawal('Eve', 'erreur', COMMUNITY));
    assert.equal(outcomeOf(live, 'Eve'), 'refused');
    assert.deepEqual(
      ['Hoa', 'Jo', 'Kim', 'Lou'].map((name) => outcomeOf(live, name)),
      ['to_reendorse', 'to_reendorse', 'to_reendorse', 'verified'],
    );
    const repair = endorsementOf({ label: 'r', by: 'Fox', of: 'badge-Hoa', claim: 'claim-Hoa', at: NOW });
    const repaired = grow(LINEAGE, withdrawal('Eve', 'erreur', COMMUNITY), repair);
    assert.equal(outcomeOf(repaired, 'Hoa'), 'verified');
  });

  it('lets somebody go who leaves, and her lessons stay', () => {
    const live = grow(LINEAGE, withdrawal('Eve', 'retrait', 'Eve'));
    assert.equal(nodeOf(live, 'Eve'), undefined);
    assert.equal(live.cascade.nodes.length, 13);
    assert.equal(live.cascade.edges.length, create(LINEAGE).cascade.edges.length);
    assert.equal(outcomeOf(live, 'Hoa'), 'verified');
  });

  it('makes a person of a ghost again who comes back with a new badge', () => {
    const back = badgeOf({
      label: 'badge-Eve-2',
      subject: 'Eve',
      issuer: 'Bo',
      validFrom: later(NOW, -1),
      links: ['badge-Bo'],
    });
    const live = grow(LINEAGE, withdrawal('Eve', 'retrait', 'Eve'), back);
    assert.equal(nodeOf(live, 'Eve')?.kind, 'person');
    assert.ok(live.cascade.edges.some(({ from }) => from === did('Eve')));
  });

  it('colours a node by a profile, and all by memberships', () => {
    const profile = own('profile', 'p', NOW, { subject: did('Yan'), garden: 'did:web:cergy.example' });
    assert.equal(nodeOf(grow([...LINEAGE, ...YAN], profile), 'Yan')?.garden, 'did:web:cergy.example');
    const garden = 'did:web:bocages.example';
    const member = own(
      'membership',
      'm',
      NOW,
      { subject: did('Yan'), garden },
      { signers: [did('Yan'), garden] },
    );
    assert.equal(nodeOf(grow([...LINEAGE, ...YAN], profile, member), 'Yan')?.garden, garden);
  });

  it('makes no node of somebody of whom there is only a profile or a membership', () => {
    const profile = own('profile', 'p', NOW, { subject: did('Nobody'), name: 'N.' });
    const member = own('membership', 'm', NOW, { subject: did('Nobody'), garden: 'did:web:cergy.example' });
    assert.equal(grow(LINEAGE, profile, member).cascade.nodes.length, 13);
  });

  it('judges anew by an event where it frees endorsements from the cap of a day', () => {
    const event = own('event', 'event', later(NOW, -3), {
      organiser: did('Bo'),
      publicKey: did('Room'),
      opens: later(NOW, -2),
      closes: NOW,
      maxClaims: 20,
    });
    const many = ['a', 'b', 'c', 'd', 'e'].map((one) =>
      endorsementOf({ label: one, by: 'Dan', of: one, claim: one, at: later(NOW, -1.1) }),
    );
    assert.equal(outcomeOf(grow([...LINEAGE, ...YAN, ...many], yanBy('Dan')), 'Yan'), 'partial');
    assert.equal(outcomeOf(grow([...LINEAGE, ...YAN, ...many, yanBy('Dan')], event), 'Yan'), 'verified');
  });

  it('takes endorsements beyond a cap from the last badge when an earlier one becomes known', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((one) =>
      endorsementOf({ label: one, by: 'Dan', of: one, claim: one, at: later(NOW, -1.1) }),
    );
    const before = [...LINEAGE, ...YAN, yanBy('Dan'), ...many.slice(1)];
    assert.equal(outcomeOf(create(before), 'Yan'), 'verified');
    assert.equal(outcomeOf(grow(before, many[0] ?? assert.fail()), 'Yan'), 'partial');
  });

  it('takes the endorsements that a badge carries with it', () => {
    const [claim, badge] = YAN;
    assert.ok(claim && badge);
    const live = grow([...LINEAGE, claim], { ...badge, carried: [yanBy('Dan')] });
    assert.equal(outcomeOf(live, 'Yan'), 'verified');
  });

  it('does not change by what speaks of no badge', () => {
    const before = stateOf(create(LINEAGE));
    for (const record of [
      own('offer', 'o', NOW, { person: did('Hoa'), kind: 'teach' }),
      own('consent', 'c', NOW, { subject: did('Hoa'), scopes: [], name: 'aucun' }),
      own('reply', 'r', NOW, {
        claim: { id: 'urn:uuid:claim-Hoa', digest: digestOf('claim-Hoa') },
        member: did('Dan'),
        answer: 'decline',
      }),
    ])
      assert.deepEqual(stateOf(grow(LINEAGE, record)), before, record.kind);
  });
});

describe('a cascade of one family', () => {
  const pain = badgeOf({
    label: 'pain',
    subject: 'Hoa',
    validFrom: NOW,
    achievement: { id: 'pain', family: 'pain' },
  });
  const live = createCascade({ opened: [...LINEAGE, pain], charter: charterOf() }, { now, family: 'pain' });

  it('judges and draws no badge of another', () => {
    assert.deepEqual([...live.verdicts.keys()], [pain.digest]);
    assert.equal(live.verdictOf(digestOf('badge-Hoa')), undefined);
    assert.deepEqual(
      live.cascade.nodes.map(({ id, isRoot }) => [id, isRoot]),
      [[did('Hoa'), false]],
    );
  });

  it('takes a badge of another without a trace', () => {
    live.add(zoeHolds);
    assert.equal(live.cascade.nodes.length, 1);
  });
});

describe('judgeCascade', () => {
  it('gives what each badge comes to, frozen, and of no badge that is not valid', () => {
    const broken = { ...zoeHolds, outcome: 'invalid' as const, carried: [] };
    const verdicts = judgeCascade({ opened: [...LINEAGE, broken], charter: charterOf() }, { now });
    assert.equal(verdicts.size, 13);
    for (const verdict of verdicts.values())
      assert.ok(Object.isFrozen(verdict) && verdict.outcome === 'verified');
  });
});

describe('affectedBy', () => {
  const bundle = createBundle({ opened: [...LINEAGE, ...YAN], charter: charterOf() });
  const names = (record: OpenedRecord) => {
    const affected = affectedBy(record, bundle);
    return affected === 'all'
      ? affected
      : [...affected].map(({ digest }) => digest.slice('zQmbadge-'.length)).sort();
  };

  it('is the badge of a claim', () => {
    assert.deepEqual(names(LINEAGE.find(({ digest }) => digest === digestOf('claim-Hoa')) ?? assert.fail()), [
      'Hoa',
    ]);
  });

  it('is a badge and all that come of it, of a badge, an endorsement and a withdrawal', () => {
    const badge = badgeOf({ label: 'badge-Hoa', subject: 'Hoa', validFrom: NOW });
    const endorsement = endorsementOf({ label: 'e', by: 'Fox', of: 'badge-Hoa', claim: 'c', at: NOW });
    for (const record of [badge, endorsement, withdrawal('Hoa', 'erreur', COMMUNITY)])
      assert.deepEqual(names(record), ['Hoa', 'Kim', 'Lou', 'Max'], record.kind);
  });

  it('is nothing of what is not about badges, and maybe all of what a rule may ask for', () => {
    for (const kind of ['profile', 'consent', 'offer', 'reply', 'model'] as const)
      assert.deepEqual(names(own(kind, 'x', NOW, { subject: did('Hoa') }, { signers: [] })), [], kind);
    for (const kind of ['membership', 'event', 'attendance', 'statement', 'nomination', 'seen'] as const)
      assert.equal(names(own(kind, 'x', NOW, {}, { signers: [] })), 'all', kind);
  });
});
