import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OpenedRecord } from '../../../../packages/recognition/src/records/open-record.js';
import { recordsFor } from '../../fixtures/lineage.js';
import { charterOf, did, digestOf, later } from '../../fixtures/records.js';
import { judge, P8, tell } from '../../fixtures/rules.js';
import { closedBy, liftedBy, objectionBy, proposal, PROPOSED, seenBy } from '../../fixtures/scenes.js';

const readers = ['Ana', 'Bo', 'Cleo'].map(seenBy);
const tried = (...records: OpenedRecord[]) => tell(judge(P8, recordsFor('Hoa', [proposal(), ...records])));

describe('the rule of no objection', () => {
  it('counts readers of the circle, once, and not the candidate', () => {
    const two = readers.slice(0, 2);
    assert.equal(tried(...two, seenBy('Gil'), closedBy('Dan', 7)), 'il manque 1 lecture');
    assert.equal(tried(...two, seenBy('Hoa'), closedBy('Dan', 7)), 'il manque 1 lecture');
    const again = { ...seenBy('Ana'), digest: digestOf('again') } as OpenedRecord;
    assert.equal(tried(...two, again, closedBy('Dan', 7)), 'il manque 1 lecture');
  });

  it('hears the objections of members, which only they can lift', () => {
    assert.equal(tried(...readers, objectionBy('Mal'), closedBy('Dan', 7)), 'ok');
    assert.equal(
      tried(...readers, objectionBy('Bo'), liftedBy('Dan', 3, 'Bo'), closedBy('Dan', 20)),
      '1 objection n’est pas levée',
    );
    assert.equal(
      tried(...readers, objectionBy('Ana'), objectionBy('Bo'), closedBy('Dan', 20)),
      '2 objections ne sont pas levées',
    );
    assert.equal(tried(...readers, objectionBy('Bo'), liftedBy('Bo', 3), closedBy('Dan', 10)), 'ok');
  });

  it('is closed by a member', () => {
    assert.equal(tried(...readers), 'il manque la clôture');
    assert.equal(tried(...readers, closedBy('Mal', 7)), 'il manque la clôture');
    assert.equal(tried(...readers, closedBy('Hoa', 7), closedBy('Dan', 8)), 'ok');
    assert.equal(tried(...readers, closedBy('Dan', 40)), 'il manque la clôture');
  });

  it('hears no objection, and no reader, that comes after it was closed', () => {
    assert.equal(tried(...readers, closedBy('Dan', 7), objectionBy('Ana', 8)), 'ok');
    assert.equal(tried(...readers, closedBy('Dan', 7), objectionBy('Ana', 8), closedBy('Bo', 9)), 'ok');
    const late = {
      ...seenBy('Cleo'),
      record: { ...seenBy('Cleo').record, created: later(PROPOSED, 8) },
    } as OpenedRecord;
    assert.equal(tried(...readers.slice(0, 2), late, closedBy('Dan', 7)), 'il manque 1 lecture');
  });

  it('wants the circle to be told by a charter that roots have signed', () => {
    const records = [proposal(), ...readers, closedBy('Dan', 7)];
    const alone = charterOf({}, []);
    assert.equal(
      tell(judge(P8, { ...recordsFor('Hoa', [...records, alone]), charter: alone })),
      'il manque la proposition au cercle',
    );
  });

  it('is about this person, this badge and this circle', () => {
    for (const changes of [
      { candidate: did('Ida') },
      { achievement: 'https://jdn.example/b/pain' },
      { circle: 'soin' },
      { snapshot: digestOf('unknown') },
    ]) {
      const records = recordsFor('Hoa', [proposal(changes), ...readers, closedBy('Dan', 7)]);
      assert.equal(tell(judge(P8, records)), 'il manque la proposition au cercle');
    }
  });

  it('takes the circle as it was when it was proposed', () => {
    const before = charterOf();
    const after = {
      ...charterOf({ circles: { accueil: { members: [did('Hoa')] } } }),
      digest: digestOf('charter-2'),
    };
    const records = recordsFor('Hoa', [proposal(), ...readers, closedBy('Dan', 7)], { charter: after });
    assert.equal(tell(judge(P8, records)), 'il manque la proposition au cercle');
    assert.equal(tell(judge(P8, { ...records, opened: [...records.opened, before] })), 'ok');
  });

  it('looks at the proposal that is nearest to its end', () => {
    const second = { ...proposal(), digest: digestOf('proposal-2') } as OpenedRecord;
    assert.equal(tried(second, ...readers, closedBy('Dan', 7)), 'ok');
  });
});
