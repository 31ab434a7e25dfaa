import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createBundle } from '../../../packages/recognition/src/cascade/bundle.js';
import { covers, lineageOf } from '../../../packages/recognition/src/cascade/lineage-of.js';
import type { OpenedRecord } from '../../../packages/recognition/src/records/open-record.js';
import { buildLineage } from '../fixtures/lineage.js';
import { achievementOf, charterOf, COMMUNITY, did, digestOf } from '../fixtures/records.js';

describe('createBundle', () => {
  it('keeps each record once, in one order, with the endorsements that badges carry', () => {
    const opened = buildLineage();
    const one = createBundle({ opened });
    const other = createBundle({ opened: [...opened, ...opened].reverse() });
    assert.deepEqual(other.of('badge'), one.of('badge'));
    assert.equal(one.of('badge').length, 13);
    assert.equal(one.of('endorsement').length, 10);
    assert.equal(one.endorsementsOf('urn:uuid:badge-Hoa').length, 1);
    assert.equal(one.endorsementsBy(did('Ana')).length, 2);
    assert.equal(one.of('offer').length, 0);
  });

  it('finds a record by its digest and kind', () => {
    const bundle = createBundle({ opened: buildLineage() });
    assert.equal(bundle.find('badge', digestOf('badge-Ana'))?.record.credentialSubject.id, did('Ana'));
    assert.equal(bundle.find('claim', digestOf('badge-Ana')), undefined);
    assert.equal(bundle.find('badge', undefined), undefined);
  });

  it('leaves out what is not valid', () => {
    const opened = buildLineage().map((record): OpenedRecord => ({ ...record, outcome: 'unchecked' }));
    const bundle = createBundle({ opened });
    assert.equal(bundle.of('badge').length, 0);
    assert.equal(bundle.find('badge', digestOf('badge-Ana')), undefined);
  });

  it('takes a charter that the community and two of its roots signed', () => {
    assert.ok(createBundle({ opened: [], charter: charterOf() }).charter);
    for (const signers of [[], ['Ana'], ['Ana', 'Mal']])
      assert.equal(createBundle({ opened: [], charter: charterOf({}, signers) }).charter, undefined);
    const unchecked = { ...charterOf(), outcome: 'unchecked' as const };
    assert.equal(createBundle({ opened: [], charter: unchecked }).charter, undefined);
  });
});

describe('lineageOf', () => {
  it('reads family and stage from the tags, the creator from either form', () => {
    assert.deepEqual(lineageOf(achievementOf()), {
      id: achievementOf().id,
      family: 'gpc',
      stage: 2,
      creator: COMMUNITY,
    });
    const bare = {
      id: 'https://a.example/b',
      type: ['Achievement'],
      name: 'x',
      criteria: {},
      creator: COMMUNITY,
    };
    assert.deepEqual(lineageOf(bare), { id: bare.id, family: bare.id, stage: 1, creator: COMMUNITY });
    assert.equal(lineageOf({ ...bare, tag: ['stade:deux'] }).stage, 1);
  });

  it('says who may speak for whom', () => {
    const at = (said: Parameters<typeof achievementOf>[0]) => lineageOf(achievementOf(said));
    assert.ok(covers(at({ id: 'x', stage: 3 }), at({})));
    assert.ok(!covers(at({ id: 'x', stage: 1 }), at({})));
    assert.ok(!covers(at({ id: 'x', family: 'pain' }), at({})));
    assert.ok(covers(at({ family: 'pain', stage: 1 }), at({})), 'the same achievement');
    assert.ok(!covers(at({ creator: 'did:key:z6MkMal' }), at({})));
  });
});
