import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseRecord } from '../../../packages/recognition/src/records/parse-record.js';
import { RECORD_KINDS } from '../../../packages/recognition/src/records/record-kinds.js';
import { sampleBadge, sampleEndorsement, sampleModel } from '../fixtures/sample-credentials.js';
import { ID, OWN_KINDS, sampleMembers } from '../fixtures/sample-members.js';

const ANA = 'did:key:z6MkAna';
const CREATED = '2026-03-04T18:00:00Z';

const own = (kind: (typeof OWN_KINDS)[number]): Record<string, unknown> => ({
  type: RECORD_KINDS[kind].type,
  v: 1,
  id: ID,
  created: CREATED,
  ...sampleMembers(ANA)[kind],
});
const standard: Record<string, Record<string, unknown>> = {
  badge: sampleBadge(ANA),
  endorsement: sampleEndorsement(ANA),
  model: sampleModel(ANA),
};
const samples = new Map<string, Record<string, unknown>>([
  ...OWN_KINDS.map((kind) => [kind, own(kind)] as const),
  ...Object.entries(standard),
]);

function tell(value: unknown): string {
  const answer = parseRecord(value);
  if (answer.ok) return answer.kind;
  const { code, ...facts } = answer.problem;
  return [code, ...Object.values(facts).map(String)].join(' ').trim();
}

describe('parseRecord', () => {
  it('knows a sample of every kind', () => {
    assert.deepEqual([...samples.keys()].sort(), Object.keys(RECORD_KINDS).sort());
  });

  for (const [kind, sample] of samples) {
    it(`reads a record of kind ${kind}, whole`, () => {
      const answer = parseRecord({ ...sample, further: { kept: [1, 'é'] } });
      assert.ok(answer.ok);
      assert.equal(answer.kind, kind);
      assert.deepEqual(answer.record, { ...sample, further: { kept: [1, 'é'] } });
    });

    it(`wants of kind ${kind} what it cannot do without`, () => {
      const wanted = Object.keys(sample).filter((member) => tell(without(sample, member)) !== kind);
      assert.ok(wanted.length >= 4, wanted.join());
      assert.ok(wanted.includes('id') && wanted.includes('type'));
      for (const member of wanted.filter((one) => one !== 'type'))
        assert.equal(tell({ ...sample, [member]: undefined }), `record.malformed ${member}`);
    });
  }

  it('says where a value is wrong', () => {
    const claim = own('claim');
    assert.equal(tell({ ...claim, subject: 'Hoa' }), 'record.malformed subject');
    assert.equal(
      tell({ ...claim, achievement: { id: 'https://x.example' } }),
      'record.malformed achievement.digest',
    );
    assert.equal(tell({ ...claim, evidence: [{ text: 'x' }] }), 'record.malformed evidence.0.kind');
    assert.equal(tell({ ...own('attestation'), band: '7 heures' }), 'record.malformed band');
    assert.equal(tell({ ...own('objection'), reason: '' }), 'record.malformed reason');
  });

  it('takes dates in UTC and to the second, and only days that there are', () => {
    const claim = own('claim');
    for (const created of [
      '2026-03-04',
      '2026-03-04T18:00:00',
      '2026-03-04T18:00:00.5Z',
      '2026-02-30T00:00:00Z',
      '2026-03-04T24:00:00Z',
      5,
    ])
      assert.equal(tell({ ...claim, created }), 'record.malformed created');
  });

  it('takes ids and digests in one form', () => {
    const claim = own('claim');
    for (const id of ['7e1c', 'urn:uuid:7E1C0000-0000-4000-8000-000000000001', 'https://a.example'])
      assert.equal(tell({ ...claim, id }), 'record.malformed id');
    const endorsement = sampleEndorsement(ANA, { credentialSubject: { id: ID, claimDigest: 'sha256-x' } });
    assert.equal(tell(endorsement), 'record.malformed credentialSubject.claimDigest');
  });

  it('reads a badge of the other name that OB 3.0 gives it', () => {
    assert.equal(
      tell(sampleBadge(ANA, { type: ['VerifiableCredential', 'AchievementCredential'] })),
      'badge',
    );
  });

  it('reads an endorsement from elsewhere, without our terms', () => {
    assert.equal(
      tell(sampleEndorsement('https://a.example', { credentialSubject: { id: ID } })),
      'endorsement',
    );
  });

  it('says what kind it does not know, and which version', () => {
    assert.equal(tell({ type: 'Poème', v: 1 }), 'record.unknown_kind Poème');
    assert.equal(tell({}), 'record.unknown_kind undefined');
    assert.equal(tell({ type: ['constructor', '__proto__'] }), 'record.unknown_kind constructor __proto__');
    assert.equal(tell({ ...own('seen'), v: 2 }), 'record.unsupported_version Seen 2');
    assert.equal(tell({ ...own('seen'), v: '1' }), 'record.malformed v');
  });

  it('answers for whatever it is given', () => {
    const loop: Record<string, unknown> = {};
    loop['self'] = loop;
    for (const value of [null, undefined, 7, 'x', [], loop, 7n, () => 1])
      assert.equal(tell(value), 'record.malformed');
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...samples.values()), fc.nat(), (value, sample, at) => {
        const member = Object.keys(sample)[at % Object.keys(sample).length] ?? '';
        assert.match(tell({ ...sample, [member]: value }), /^[a-z]/);
        assert.equal(typeof parseRecord(value).ok, 'boolean');
      }),
      { numRuns: 300 },
    );
  });

  it('gives a copy that nobody can change, and leaves what was given alone', () => {
    const given = own('claim');
    const answer = parseRecord(given);
    assert.ok(answer.ok && answer.kind === 'claim');
    const { record } = answer;
    assert.throws(() => Object.assign(record, { subject: 'x' }), TypeError);
    assert.throws(() => Object.assign(record.achievement, { id: 'x' }), TypeError);
    assert.throws(() => Object.assign(record.evidence?.[0] ?? {}, { text: 'x' }), TypeError);
    assert.throws(() => (record.learnedFrom as unknown[]).push(1), TypeError);
    assert.equal(Object.isFrozen(given), false);
  });

  it('answers for what is deeper than a call can go', () => {
    for (const depth of [1000, 3000, 100_000]) {
      let deep: unknown = 'x';
      for (let level = 0; level < depth; level += 1) deep = [deep];
      assert.match(tell({ ...own('seen'), deep }), /^(?:seen|record\.malformed)$/);
    }
  });

  it('asks a getter once', () => {
    let asked = 0;
    const sly = Object.defineProperty({ ...own('seen') }, 'member', {
      enumerable: true,
      get: () => (asked++ === 0 ? ANA : 'did:key:z6MkMal'),
    });
    const answer = parseRecord(sly);
    assert.ok(answer.ok && answer.kind === 'seen');
    assert.equal(answer.record.member, ANA);
    assert.equal(asked, 1);
  });
});

function without(sample: Record<string, unknown>, member: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(sample).filter(([name]) => name !== member));
}
