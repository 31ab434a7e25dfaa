import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OpenedRecord } from '../../../../packages/recognition/src/records/open-record.js';
import { recordsFor } from '../../fixtures/lineage.js';
import { did, digestOf, own } from '../../fixtures/records.js';
import { judge, P5, tell } from '../../fixtures/rules.js';
import { attendance, event, eventClosure, HOA, OPENS } from '../../fixtures/scenes.js';

const tried = (...records: OpenedRecord[]) => tell(judge(P5, recordsFor('Hoa', records)));

describe('the rule of having been there', () => {
  it('wants both signatures: of the room and hers', () => {
    const list = eventClosure(['attendance']);
    for (const signers of [[HOA], [did('Room')], [HOA, did('Dan')]])
      assert.equal(
        tried(event(), attendance(OPENS, 'attendance', signers), list),
        'il manque votre présence',
      );
    assert.equal(tried(event(), list), 'il manque votre présence');
  });

  it('takes the first and the last second', () => {
    for (const at of [OPENS, '2025-05-10T12:00:00Z'])
      assert.equal(tried(event(), attendance(at), eventClosure(['attendance'])), 'ok');
    assert.notEqual(tried(event(), attendance('2025-05-10T08:59:59Z'), eventClosure(['attendance'])), 'ok');
  });

  it('waits for the list of the organiser, and of nobody else', () => {
    assert.equal(tried(event(), attendance()), 'il manque la liste de présence');
    assert.equal(
      tried(event(), attendance(), eventClosure(['attendance'], 'closure', did('Mal'))),
      'il manque la liste de présence',
    );
  });

  it('counts the lists of one organiser together', () => {
    const crowd = (from: number, many: number) =>
      Array.from({ length: many }, (_, index) => `guest-${from + index}`);
    const lists = [eventClosure(['attendance', ...crowd(0, 9)]), eventClosure(crowd(100, 11), 'second')];
    assert.match(tried(event(), attendance(), ...lists), /^la liste est nulle/);
    assert.equal(
      tried(
        event(),
        attendance(),
        eventClosure(['attendance', ...crowd(0, 9)]),
        eventClosure(crowd(0, 9), 'second'),
      ),
      'ok',
    );
  });

  it('knows an event by its digest, where another one took its id', () => {
    const other = own('event', 'forged', OPENS, { ...event().record, organiser: did('Mal') });
    const records = [event(), other, attendance(), eventClosure(['attendance'])];
    assert.equal(tried(...records), 'l’atelier n’est pas connu');
    const exact = { attended: { event: digestOf('event'), proof: 'eventKey' } };
    assert.equal(tell(judge(exact, recordsFor('Hoa', records))), 'ok');
    assert.equal(tried(), 'l’atelier n’est pas connu');
  });
});
