import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createBundle } from '../../../packages/recognition/src/cascade/bundle.js';
import {
  soundEndorsements,
  type Endorsed,
} from '../../../packages/recognition/src/cascade/sound-endorsements.js';
import type { Opened } from '../../../packages/recognition/src/records/open-record.js';
import { did, digestOf, endorsementOf, later } from '../fixtures/records.js';

const AT = '2025-05-01T09:00:00Z';
const time = (days: number) => Date.parse(later(AT, days));
const said = { label: 'e', by: 'Dan', of: 'badge-Hoa', claim: 'claim-Hoa', at: AT };
const plain = endorsementOf(said);
const asked: Endorsed = {
  credentialId: 'urn:uuid:badge-Hoa',
  subject: did('Hoa'),
  claimDigest: digestOf('claim-Hoa'),
  from: 0,
  until: time(10),
};

const withMembers = (members: object) =>
  ({ ...plain, record: { ...plain.record, ...members } }) as Opened<'endorsement'>;
const withSubject = (members: object) =>
  withMembers({ credentialSubject: { ...plain.record.credentialSubject, ...members } });
const isSound = (endorsement: Opened<'endorsement'>, question: Partial<Endorsed> = {}) =>
  soundEndorsements({ ...asked, ...question }, createBundle({ opened: [endorsement] })).length === 1;

describe('a sound endorsement', () => {
  it('is by somebody else, with a basis, of this claim', () => {
    assert.ok(isSound(plain));
  });

  const refused: Readonly<Record<string, Opened<'endorsement'>>> = {
    'of another badge': withSubject({ id: 'urn:uuid:badge-Kim' }),
    'without a basis': withSubject({ basis: undefined }),
    'that names no claim': withSubject({ claimDigest: undefined }),
    'of another claim': withSubject({ claimDigest: digestOf('claim-Kim') }),
    'by the learner herself': withMembers({ issuer: { id: did('Hoa') } }),
    'by the learner herself, named in short': withMembers({ issuer: did('Hoa') }),
    'that is over': withMembers({ validUntil: later(AT, 9) }),
    'that ends at this very moment': withMembers({ validUntil: later(AT, 10) }),
    'of which a signature is broken': { ...plain, outcome: 'invalid' },
    'of which a key could not be found out': { ...plain, outcome: 'unchecked' },
  };
  for (const [name, endorsement] of Object.entries(refused))
    it(`is none ${name}`, () => {
      assert.ok(!isSound(endorsement));
    });

  it('may say until when it is good, as long as that is to come', () => {
    assert.ok(isSound(withMembers({ validUntil: later(AT, 11) })));
  });

  it('is made within the time that is asked for, both ends included', () => {
    for (const [from, until, is] of [
      [-1, 1, true],
      [0, 0, true],
      [1, 2, false],
      [-2, -1, false],
    ] as const)
      assert.equal(isSound(plain, { from: time(from), until: time(until) }), is, `${from} to ${until}`);
  });

  it('may be of any claim where it is not known which is meant, but of one', () => {
    assert.ok(isSound(plain, { claimDigest: undefined }));
    assert.ok(!isSound(withSubject({ claimDigest: undefined }), { claimDigest: undefined }));
  });

  it('is found among those that a badge carries, and each once', () => {
    const again = endorsementOf({ ...said, label: 'e2', at: later(AT, 1) });
    const carrier = { ...endorsementOf({ ...said, label: 'x', of: 'other' }), carried: [plain] };
    const bundle = createBundle({ opened: [carrier, plain, again] });
    const found = soundEndorsements(asked, bundle).map(({ digest }) => digest);
    assert.deepEqual(found, ['e', 'e2'].map(digestOf), 'who counts them counts people');
  });
});
