import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { badgeOf, claimOf, digestOf, later } from '../fixtures/records.js';
import { buildLineage, claimedFor, NOW, ONE_COLLUDER, recordsFor, TEACHERS } from '../fixtures/lineage.js';
import { judge, P3, P4, P5, P7, P8, P9, P10, ruleOf, tell, TWELVE } from '../fixtures/rules.js';
import {
  acceptance,
  ASKED,
  attendance,
  CLAIMED,
  closedBy,
  endorsed,
  event,
  eventClosure,
  FULFILLED,
  hoaAsks,
  hoaTaught,
  liftedBy,
  nomination,
  objectionBy,
  proposal,
  PROPOSED,
  seenBy,
  starBadge,
  statement,
} from '../fixtures/scenes.js';
import { evaluate } from '../../../packages/recognition/src/rules/evaluate.js';
import { endorsementOf } from '../fixtures/records.js';

describe('the rules of the table', () => {
  for (const [name, rule] of Object.entries(TWELVE)) {
    it(`${name} is fulfilled by the records that it asks for`, () => {
      const { records, now } = FULFILLED[name] ?? assert.fail(name);
      assert.equal(tell(judge(rule, records, now)), 'ok');
    });
  }
});

describe('the rule vectors', () => {
  it('RV 1: two holders endorse Hoa, by two separate paths', () => {
    const verdict = judge(P3, hoaAsks([endorsed('Dan'), endorsed('Eve')]), ASKED);
    assert.equal(tell(verdict), 'ok');
    assert.equal(verdict.paths, 2);
    assert.equal(verdict.seed, undefined);
  });

  it('RV 2: with one of them, one peer is missing', () => {
    assert.equal(tell(judge(P3, hoaAsks([endorsed('Dan')]), ASKED)), 'il manque 1 pair');
  });

  it('RV 3: one person who endorses twice counts once', () => {
    const twice = [endorsed('Dan'), endorsed('Dan', { label: 'again', at: later(CLAIMED, 2) })];
    assert.equal(tell(judge(P3, hoaAsks(twice), ASKED)), 'il manque 1 pair');
  });

  it('RV 4: a key that one colluder made a holder is none', () => {
    const lineage = buildLineage(ONE_COLLUDER);
    const claim = claimOf({ label: 'claim-Zoe', by: 'Zoe', for: 'badge-Zoe', at: '2025-05-25T09:00:00Z' });
    const by = (name: string) =>
      endorsementOf({
        label: `for-Zoe-${name}`,
        by: name,
        of: 'badge-Zoe',
        claim: 'claim-Zoe',
        at: '2025-05-26T09:00:00Z',
      });
    const records = claimedFor('Zoe', [...lineage, claim, by('Mal'), by('s1')]);
    assert.equal(tell(judge(P3, records)), 'il manque 1 pair');
    const honest = claimedFor('Zoe', [...lineage, claim, by('Mal'), by('Fox')]);
    assert.equal(tell(judge(P3, honest)), 'ok');
  });

  it('RV 5: who was no holder yet on that day does not count', () => {
    // Dan has had his badge since 19 January. The claim is older here, so that the date alone decides.
    const records = hoaAsks([endorsed('Dan', { at: '2025-01-18T09:00:00Z' }), endorsed('Eve')]);
    const opened = records.opened.filter(({ digest }) => digest !== digestOf('claim-Hoa'));
    const claim = claimOf({ label: 'claim-Hoa', by: 'Hoa', for: 'badge-Hoa', at: '2025-01-12T09:00:00Z' });
    assert.equal(tell(judge(P3, { ...records, opened: [...opened, claim] }, ASKED)), 'il manque 1 pair');
  });

  it('RV 6: an endorsement without a basis, or of another claim, is ignored', () => {
    const noBasis = [endorsed('Dan', { basis: undefined }), endorsed('Eve')];
    assert.equal(tell(judge(P3, hoaAsks(noBasis), ASKED)), 'il manque 1 pair');
    const ofAnother = [endorsed('Dan', { claim: 'claim-Ida' }), endorsed('Eve')];
    assert.equal(tell(judge(P3, hoaAsks(ofAnother), ASKED)), 'il manque 1 pair');
  });

  it('RV 7: Kim’s badge names Hoa, who signed as teacher: enough after 14 days, not after 10', () => {
    const given = '2025-03-09T09:00:00Z';
    assert.equal(tell(judge(P4, hoaTaught(), later(given, 15))), 'ok');
    assert.equal(tell(judge(P4, hoaTaught(), later(given, 10))), 'encore 4 jours');
  });

  it('RV 8: a pupil who is the candidate’s own teacher in the family does not count', () => {
    const fromKim = badgeOf({
      label: 'badge-Hoa',
      subject: 'Hoa',
      issuer: 'Eve',
      validFrom: '2025-02-16T09:00:00Z',
      links: ['badge-Dan', 'badge-Eve'],
      carried: [
        endorsementOf({
          label: 'endorsement-Dan-Hoa',
          by: 'Dan',
          of: 'badge-Hoa',
          claim: 'claim-Hoa',
          at: '2025-02-15T09:00:00Z',
        }),
      ],
      claim: 'claim-Hoa',
      learnedFrom: ['Dan', 'Kim'],
    });
    const verdict = judge(P4, hoaTaught([fromKim]));
    assert.equal(verdict.ok, false);
    assert.deepEqual(
      verdict.missing.map(({ code }) => code),
      ['taught.pupils', 'taught.own_teacher'],
    );
    assert.ok(!TEACHERS['Hoa']?.includes('Kim'));
  });

  it('RV 9: there in time and on the closed list', () => {
    const tried = (...records: Parameters<typeof recordsFor>[1]) =>
      tell(judge(P5, recordsFor('Hoa', [event(), ...records])));
    const late = attendance('2025-05-10T12:00:01Z');
    assert.equal(tried(late, eventClosure(['attendance'])), 'le code a été scanné en dehors de l’atelier');
    assert.equal(tried(attendance(), eventClosure(['another'])), 'vous n’êtes pas sur la liste de présence');
    assert.equal(tried(attendance(), eventClosure(['attendance', 'another'])), 'ok');
    const crowd = Array.from({ length: 20 }, (_, index) => `guest-${index}`);
    assert.match(
      tried(attendance(), eventClosure(['attendance', ...crowd])),
      /^la liste est nulle.*21 présences pour 20 places$/,
    );
    assert.equal(tried(attendance(), eventClosure(['attendance', ...crowd.slice(1)])), 'ok');
  });

  it('RV 10: of three badges one has expired', () => {
    const expired = starBadge('c', 'cergy', { validUntil: '2025-05-31T00:00:00Z' });
    const records = recordsFor('Hoa', [starBadge('a', 'limaces'), starBadge('b', 'cergy'), expired]);
    assert.equal(tell(judge(P7, records)), 'il manque 1 badge');
    assert.equal(tell(judge(P7, records, '2025-05-30T00:00:00Z')), 'ok');
  });

  it('RV 11: a second too early, a reader too few, an open objection, the candidate as facilitator', () => {
    const tried = (...records: Parameters<typeof recordsFor>[1]) =>
      tell(judge(P8, recordsFor('Hoa', [proposal(), ...records])));
    const readers = ['Ana', 'Bo', 'Cleo'].map(seenBy);
    const second = 1 / 86_400;
    assert.match(tried(...readers, closedBy('Dan', 7 - second)), /^clos trop tôt/);
    assert.equal(tried(...readers, closedBy('Dan', 7)), 'ok');
    assert.equal(tried(...readers.slice(1), closedBy('Dan', 7)), 'il manque 1 lecture');
    assert.equal(tried(...readers, objectionBy('Ana'), closedBy('Dan', 7)), '1 objection n’est pas levée');
    assert.match(tried(...readers, closedBy('Hoa', 7)), /^clôture nulle/);
    // An objection begins the seven days anew.
    assert.match(
      tried(...readers, objectionBy('Ana'), liftedBy('Ana', 4), closedBy('Dan', 10)),
      /^clos trop tôt.*encore 1 jour$/,
    );
    assert.equal(tried(...readers, objectionBy('Ana'), liftedBy('Ana', 4), closedBy('Dan', 11)), 'ok');
    assert.ok(PROPOSED < NOW);
  });

  it('RV 12: five notes on two days', () => {
    assert.equal(
      tell(judge(P9, recordsFor('Hoa', [statement({ notes: 5, days: 2 })]))),
      'il manque 1 journée',
    );
  });

  it('RV 13: three who name her, all of one garden', () => {
    const lineage = buildLineage().filter(({ digest }) => digest !== digestOf('claim-Hoa'));
    const named = ['Ana', 'Cleo', 'Dan'].map((name) => nomination(name));
    assert.equal(
      tell(judge(P10, recordsFor('Hoa', [...lineage, ...named, acceptance()]))),
      'il manque 1 jardin',
    );
  });

  it('RV 14: a pattern of a later version is never true', () => {
    const rule = ruleOf({ tasted: { n: 1 } });
    const verdict = evaluate(rule, hoaAsks([endorsed('Dan'), endorsed('Eve')]), new Date(ASKED));
    assert.equal(verdict.ok, false);
    assert.equal(tell(verdict), 'règle inconnue de cette version');
    assert.equal(verdict.phrase, 'Règle inconnue de cette version.');
  });
});
