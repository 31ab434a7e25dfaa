import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRecord } from '../../../packages/recognition/src/records/create-record.js';
import { RecordError } from '../../../packages/recognition/src/records/record-error.js';
import { ID, OWN_KINDS, sampleMembers } from '../fixtures/sample-members.js';

const now = new Date('2026-03-04T18:00:00.750Z');
const members = sampleMembers('did:key:z6MkAna');

describe('createRecord', () => {
  it('begins every record in the same way, and freezes it', () => {
    for (const kind of OWN_KINDS) {
      const record = createRecord(kind, members[kind] as never, { now, id: ID });
      assert.equal(record.v, 1);
      assert.equal(record.id, ID);
      assert.equal(record.created, '2026-03-04T18:00:00Z');
      assert.ok(Object.isFrozen(record));
      for (const [member, value] of Object.entries(members[kind]))
        assert.deepEqual((record as Record<string, unknown>)[member], value);
    }
  });

  it('refuses what the kind does not allow, with the path', () => {
    const wrong = { ...members.objection, reason: '' };
    assert.throws(
      () => createRecord('objection', wrong, { now, id: ID }),
      (error) =>
        error instanceof RecordError &&
        error.code === 'record.malformed' &&
        error.problem.code === 'record.malformed' &&
        error.problem.path === 'reason',
    );
    assert.throws(() => createRecord('seen', members.seen, { now, id: '1' }), { code: 'record.malformed' });
  });
});
