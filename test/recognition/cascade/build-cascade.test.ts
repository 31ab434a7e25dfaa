import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildCascade } from '../../../packages/recognition/src/cascade/build-cascade.js';
import { createCascade } from '../../../packages/recognition/src/cascade/create-cascade.js';
import type { OpenedRecord } from '../../../packages/recognition/src/records/open-record.js';
import { buildLineage, NOW } from '../fixtures/lineage.js';
import { badgeOf, charterOf, claimOf, did, endorsementOf, later, own } from '../fixtures/records.js';

const now = new Date(NOW);
const NOTE = 'https://wiki.example/?GPC';
const draw = (opened: readonly OpenedRecord[]) => buildCascade({ opened, charter: charterOf() }, { now });

interface Told {
  readonly claimed?: readonly object[];
  readonly evidence?: readonly object[];
  readonly issuer?: string;
  readonly role?: 'teacher' | 'peer';
}

/** The badge of Zoe, endorsed by Dan and issued by Eve where nothing else is said. */
function zoe({ claimed, evidence = [], issuer = 'Eve', role = 'peer' }: Told): OpenedRecord[] {
  const claim = claimOf({ label: 'claim-Zoe', by: 'Zoe', for: 'badge-Zoe', at: later(NOW, -5) });
  const endorsement = endorsementOf({
    label: 'e',
    by: 'Dan',
    of: 'badge-Zoe',
    claim: 'claim-Zoe',
    at: later(NOW, -4),
    role,
  });
  const badge = badgeOf({
    label: 'badge-Zoe',
    subject: 'Zoe',
    issuer,
    validFrom: later(NOW, -3),
    links: ['badge-Dan', `badge-${issuer}`],
    carried: [endorsement],
    claim: 'claim-Zoe',
  });
  const told = {
    ...badge,
    record: { ...badge.record, evidence: [{ claimDigest: claim.digest, learnedFrom: evidence }] },
  };
  const asked = { ...claim, record: { ...claim.record, learnedFrom: claimed ?? [] } };
  return [told as OpenedRecord, ...(claimed === undefined ? [] : [asked as OpenedRecord])];
}

/** Of whom or of what Zoe learned, and how far that is shown. */
const lessonsOfZoe = (told: Told) =>
  Object.fromEntries(
    draw([...buildLineage(), ...zoe(told)])
      .edges.filter(({ to }) => to === did('Zoe'))
      .map(({ from, state }) => [from.replace('did:key:z6Mk', ''), state]),
  );

const people = (...names: readonly string[]) => names.map((name) => ({ id: did(name) }));

describe('buildCascade', () => {
  it('shows as declared what the learner alone says', () => {
    assert.deepEqual(lessonsOfZoe({ claimed: people('Dan', 'Kim') }), { Dan: 'declared', Kim: 'declared' });
  });

  it('shows as confirmed what the teacher signed, as issuer or as a teacher who endorses', () => {
    assert.deepEqual(lessonsOfZoe({ claimed: people('Eve') }), { Eve: 'verified' });
    assert.deepEqual(lessonsOfZoe({ claimed: people('Dan'), role: 'teacher' }), { Dan: 'verified' });
  });

  it('shows nothing that the teacher alone says', () => {
    assert.deepEqual(lessonsOfZoe({ claimed: [], role: 'teacher', evidence: people('Dan', 'Eve') }), {});
    assert.deepEqual(lessonsOfZoe({ evidence: people('Eve') }), {});
  });

  it('shows as declared what a badge tells of a claim that is not at hand', () => {
    assert.deepEqual(lessonsOfZoe({ evidence: people('Dan'), role: 'teacher' }), { Dan: 'declared' });
  });

  it('has nobody learn of herself', () => {
    assert.deepEqual(lessonsOfZoe({ claimed: people('Zoe') }), {});
  });

  it('draws a note as a leaf that counts as nobody', () => {
    const { nodes, edges } = draw([...buildLineage(), ...zoe({ claimed: [{ note: NOTE, revision: 'r1' }] })]);
    const note = nodes.find(({ id }) => id === NOTE);
    assert.deepEqual(note, {
      id: NOTE,
      kind: 'note',
      isRoot: false,
      garden: undefined,
      generation: undefined,
      outcome: undefined,
    });
    assert.deepEqual(
      edges.filter(({ from }) => from === NOTE).map(({ to, state }) => [to, state]),
      [[did('Zoe'), 'declared']],
    );
    assert.equal(nodes.find(({ id }) => id === did('Zoe'))?.generation, undefined);
  });

  it('draws sources who have no badge yet, and who taught without one', () => {
    const { nodes } = draw(zoe({ claimed: people('Wim') }));
    const drawn = nodes.map(({ id, isRoot, outcome }) => [id.replace('did:key:z6Mk', ''), isRoot, outcome]);
    assert.deepEqual(drawn, [
      ['Ana', true, undefined],
      ['Bo', true, undefined],
      ['Cleo', true, undefined],
      ['Wim', false, undefined],
      ['Zoe', false, 'partial'],
    ]);
  });

  it('draws a garden that somebody named where no membership says one', () => {
    const profile = own('profile', 'p', NOW, { subject: did('Zoe'), garden: 'did:web:ailleurs.example' });
    const gardenOf = (records: readonly OpenedRecord[]) =>
      draw([...buildLineage(), ...zoe({ claimed: [] }), ...records]).nodes.find(({ id }) => id === did('Zoe'))
        ?.garden;
    assert.equal(gardenOf([]), undefined);
    assert.equal(gardenOf([profile]), 'did:web:ailleurs.example');
  });

  it('keeps somebody a person who left one badge of two', () => {
    const second = badgeOf({
      label: 'badge-Eve-2',
      subject: 'Eve',
      issuer: 'Bo',
      validFrom: later(NOW, -9),
      links: ['badge-Bo', 'badge-Eve'],
      claim: 'c',
    });
    const left = own('withdrawal', 'w', NOW, {
      credential: { id: 'urn:uuid:badge-Eve' },
      reason: 'retrait',
      by: [did('Eve')],
    });
    const kinds = (records: readonly OpenedRecord[]) =>
      draw([...buildLineage(), left, ...records]).nodes.filter(({ kind }) => kind === 'ghost').length;
    assert.equal(kinds([]), 1);
    assert.equal(kinds([second]), 0);
  });

  it('is frozen', () => {
    const cascade = draw(buildLineage());
    for (const part of [cascade, cascade.nodes, cascade.edges, cascade.nodes[0], cascade.edges[0]])
      assert.ok(Object.isFrozen(part));
  });
});

describe('createCascade', () => {
  it('takes a record again without a change, and one that is not valid without a trace', () => {
    const live = createCascade({ opened: buildLineage(), charter: charterOf() }, { now });
    const before = live.cascade;
    live.add(buildLineage()[5] ?? assert.fail());
    const [badge] = zoe({ claimed: [] });
    live.add({ ...(badge ?? assert.fail()), outcome: 'invalid', carried: [] });
    assert.deepEqual(live.cascade, before);
  });

  it('gives what it gave before to whoever has it still', () => {
    const live = createCascade({ opened: buildLineage(), charter: charterOf() }, { now });
    const before = live.cascade;
    for (const record of zoe({ claimed: people('Eve') })) live.add(record);
    assert.equal(before.nodes.length, 13);
    assert.equal(live.cascade.nodes.length, 14);
    assert.equal(live.verdictOf('zQmbadge-Zoe')?.outcome, 'verified');
  });
});
