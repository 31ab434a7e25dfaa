import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createBundle } from '../../../packages/recognition/src/cascade/bundle.js';
import { claimDigestsOf, claimOf as claimIn } from '../../../packages/recognition/src/cascade/claim-of.js';
import { hasSignedAsTeacher } from '../../../packages/recognition/src/cascade/has-signed-as-teacher.js';
import { lessonsOf, stateOf } from '../../../packages/recognition/src/cascade/lessons-of.js';
import { notesOf, teachersOf } from '../../../packages/recognition/src/cascade/sources-of.js';
import type { Opened, OpenedRecord } from '../../../packages/recognition/src/records/open-record.js';
import { NOW } from '../fixtures/lineage.js';
import { badgeOf, claimOf, did, digestOf, endorsementOf, later } from '../fixtures/records.js';

const now = Date.parse(NOW);
const NOTE = 'https://wiki.example/?GPC';
const claim = claimOf({
  label: 'claim',
  by: 'Hoa',
  for: 'badge',
  at: later(NOW, -9),
  learnedFrom: ['Dan', 'Eve'],
});
const badge = badgeOf({
  label: 'badge',
  subject: 'Hoa',
  issuer: 'Eve',
  validFrom: later(NOW, -5),
  claim: 'claim',
});
const taught = (by: string, changes: Partial<Parameters<typeof endorsementOf>[0]> = {}) =>
  endorsementOf({
    label: `e-${by}`,
    by,
    of: 'badge',
    claim: 'claim',
    at: later(NOW, -6),
    role: 'teacher',
    ...changes,
  });
const withRecord = <R extends OpenedRecord>(one: R, members: object): R => ({
  ...one,
  record: { ...one.record, ...members },
});

describe('hasSignedAsTeacher', () => {
  const signed = (teacher: string, endorsement?: Opened<'endorsement'>, at = now) => {
    const bundle = createBundle({ opened: endorsement === undefined ? [] : [endorsement] });
    return hasSignedAsTeacher(did(teacher), badge, digestOf('claim'), at, bundle);
  };

  it('is true of who issued the badge, whatever else she signed', () => {
    assert.ok(signed('Eve'));
    assert.ok(signed('Eve', taught('Eve', { role: 'peer' })));
  });

  it('is true of a teacher who endorses, and of no peer or witness', () => {
    assert.ok(signed('Dan', taught('Dan')));
    for (const role of ['peer', 'witness', 'organisation'] as const)
      assert.ok(!signed('Dan', taught('Dan', { role })), role);
  });

  it('is not true of who signed for another claim or badge, for herself, or later than now', () => {
    assert.ok(!signed('Dan', taught('Dan', { claim: 'other' })));
    assert.ok(!signed('Dan', taught('Dan', { of: 'other' })));
    assert.ok(!signed('Hoa', taught('Hoa')));
    assert.ok(!signed('Dan', taught('Dan', { at: later(NOW, 1) })));
    assert.ok(signed('Dan', taught('Dan', { at: later(NOW, 1) }), Date.parse(later(NOW, 1))));
    assert.ok(!signed('Dan', taught('Dan', { basis: undefined })), 'without a basis');
  });

  it('needs no badge of the teacher: to have taught is not to vouch', () => {
    assert.ok(signed('Wim', taught('Wim', { holder: 'nowhere' })));
  });

  it('notes the signature that the answer rests on', () => {
    const bundle = createBundle({ opened: [taught('Dan'), taught('Fox')] });
    assert.ok(hasSignedAsTeacher(did('Dan'), badge, digestOf('claim'), now, bundle));
    assert.deepEqual([...bundle.used], [digestOf('e-Dan')]);
  });
});

describe('claimOf', () => {
  const found = (one: Opened<'badge'>, asked: OpenedRecord = claim) =>
    claimIn(one, createBundle({ opened: [asked] }))?.digest;

  it('is what the learner said herself, for this very badge', () => {
    assert.equal(found(badge), claim.digest);
    assert.equal(found(badge, withRecord(claim, { subject: did('Kim') })), undefined);
    assert.equal(found(badge, withRecord(claim, { credentialId: 'urn:uuid:other' })), undefined);
    assert.equal(found(badge, { ...claim, signers: [did('Eve')] }), undefined);
    assert.equal(found(badge, { ...claim, outcome: 'unchecked' }), undefined);
  });

  it('is found among several that a badge names, in one piece of evidence or in many', () => {
    const evidence = [{ claimDigest: digestOf('gone') }, {}, { claimDigest: claim.digest }];
    const several = withRecord(badge, { evidence });
    assert.deepEqual(claimDigestsOf(several), [digestOf('gone'), claim.digest]);
    assert.equal(found(several), claim.digest);
    assert.equal(found(withRecord(badge, { evidence: { claimDigest: claim.digest } })), claim.digest);
    assert.deepEqual(claimDigestsOf(withRecord(badge, { evidence: undefined })), []);
  });
});

describe('lessonsOf', () => {
  const lessons = (records: readonly OpenedRecord[], one = badge) =>
    lessonsOf(one, now, createBundle({ opened: records })).map(({ from, isNote, isConfirmed }) => [
      from.replace('did:key:z6Mk', ''),
      isNote ? 'note' : isConfirmed,
    ]);

  it('are what the learner says, confirmed by those who signed', () => {
    assert.deepEqual(lessons([claim]), [
      ['Dan', false],
      ['Eve', true],
    ]);
    assert.deepEqual(lessons([claim, taught('Dan')]), [
      ['Dan', true],
      ['Eve', true],
    ]);
  });

  it('name each once, nobody herself, and notes after people', () => {
    const learnedFrom = [
      { note: NOTE },
      { id: did('Dan') },
      { id: did('Hoa') },
      { id: did('Dan') },
      { note: NOTE },
    ];
    assert.deepEqual(lessons([withRecord(claim, { learnedFrom })]), [
      ['Dan', false],
      [NOTE, 'note'],
    ]);
  });

  it('are what the badge tells where the claim is not at hand, never confirmed, and never of who signed it', () => {
    const learnedFrom = [{ id: did('Dan') }, { id: did('Eve') }, { note: NOTE }];
    const told = withRecord(badge, { evidence: [{ claimDigest: claim.digest, learnedFrom }] });
    assert.deepEqual(lessons([taught('Dan')], told), [
      ['Dan', false],
      [NOTE, 'note'],
    ]);
  });

  it('are none of what the badge tells where the claim says otherwise', () => {
    const told = withRecord(badge, {
      evidence: [{ claimDigest: claim.digest, learnedFrom: [{ id: did('Fox') }] }],
    });
    assert.deepEqual(lessons([claim, taught('Fox')], told), [
      ['Dan', false],
      ['Eve', true],
    ]);
  });

  it('are shown as verified only where both signed and the chain is sound', () => {
    const lesson = { from: did('Dan'), isNote: false, to: did('Hoa') };
    const states = [false, true].flatMap((isConfirmed) =>
      [false, true].map((isSound) => stateOf({ ...lesson, isConfirmed }, isSound)),
    );
    assert.deepEqual(states, ['declared', 'declared', 'confirmed', 'verified']);
  });
});

describe('what somebody learned from', () => {
  it('is read from each piece, and nothing that is no text', () => {
    const told: unknown = [
      { learnedFrom: [{ id: 'a', note: 'n' }, { id: 7 }, {}] },
      {},
      { learnedFrom: [{ id: 'b' }] },
    ];
    type Told = Parameters<typeof teachersOf>[0];
    assert.deepEqual(teachersOf(told as Told), ['a', 'b']);
    assert.deepEqual(notesOf(told as Told), ['n']);
  });
});
