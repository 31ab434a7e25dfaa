import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRecord } from '../../../packages/recognition/src/records/create-record.js';
import { parseRecord } from '../../../packages/recognition/src/records/parse-record.js';
import { speakersOf } from '../../../packages/recognition/src/records/speakers-of.js';
import { sampleBadge, sampleEndorsement, sampleModel } from '../fixtures/sample-credentials.js';
import { ID, OWN_KINDS, sampleMembers } from '../fixtures/sample-members.js';

const ANA = 'did:key:z6MkAna';
const now = new Date('2026-03-04T18:00:00Z');

function speakers(value: unknown): readonly string[] {
  const answer = parseRecord(value);
  assert.ok(answer.ok);
  return speakersOf(answer);
}

describe('speakersOf', () => {
  for (const kind of OWN_KINDS) {
    it(`names the one who says a record of kind ${kind}`, () => {
      assert.deepEqual(speakers(createRecord(kind, sampleMembers(ANA)[kind] as never, { now, id: ID })), [
        ANA,
      ]);
    });
  }

  it('names the issuer of a badge and of an endorsement, the creator of a model', () => {
    assert.deepEqual(speakers(sampleBadge(ANA)), [ANA]);
    assert.deepEqual(speakers(sampleEndorsement(ANA)), [ANA]);
    assert.deepEqual(speakers(sampleModel(ANA)), [ANA]);
    assert.deepEqual(speakers(sampleBadge(ANA, { issuer: 'https://a.example' })), ['https://a.example']);
    assert.deepEqual(speakers(sampleModel(ANA, { creator: undefined })), []);
  });

  it('names everybody who withdraws together', () => {
    const by = [ANA, 'did:key:z6MkBo'];
    const record = createRecord('withdrawal', { ...sampleMembers(ANA).withdrawal, by }, { now, id: ID });
    assert.deepEqual(speakers(record), by);
  });
});
