import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OpenedRecord } from '../../../../packages/recognition/src/records/open-record.js';
import { buildLineage, claimedFor, NOW, recordsFor } from '../../fixtures/lineage.js';
import {
  badgeOf,
  charterOf,
  claimOf,
  COMMUNITY,
  did,
  digestOf,
  endorsementOf,
  later,
  own,
} from '../../fixtures/records.js';
import { codesOf, judge, P2, P3, tell } from '../../fixtures/rules.js';
import { ASKED, CLAIMED, endorsed, hoaAsks } from '../../fixtures/scenes.js';

const both = [endorsed('Dan'), endorsed('Eve')];
const withdrawal = (of: string, reason: string, by: readonly string[], at: string) =>
  own('withdrawal', `withdrawal-${of}`, at, { credential: { id: `urn:uuid:badge-${of}` }, reason, by });
const stamp = (of = 'badge-Hoa', by = COMMUNITY) =>
  endorsementOf({ label: 'stamp', by, of, claim: 'claim-Hoa', at: later(CLAIMED, 2), role: 'organisation' });

describe('the rule of holders who endorse', () => {
  it('needs a claim: by the candidate, for this badge, and still open', () => {
    assert.equal(codesOf(judge(P2, recordsFor('Hoa', hoaAsks(both).opened), ASKED).missing), 'claim.none');
    assert.equal(tell(judge(P2, hoaAsks(both, { candidate: did('Ida') }), ASKED)), 'il manque la demande');
    assert.equal(
      tell(judge(P2, hoaAsks(both, { claim: digestOf('nowhere') }), ASKED)),
      'il manque la demande',
    );
    const other = claimOf({
      label: 'claim-Hoa',
      by: 'Hoa',
      for: 'badge-Hoa',
      at: CLAIMED,
      achievement: 'https://jdn.example/b/pain',
    });
    const opened = hoaAsks(both).opened.map((one) => (one.digest === other.digest ? other : one));
    assert.equal(tell(judge(P2, hoaAsks(both, { opened }), ASKED)), 'il manque la demande');
    const within = { claimTTL: 'P60D' };
    assert.equal(tell(judge(P3, hoaAsks(both), later(CLAIMED, 60), within)), 'ok');
    assert.equal(
      tell(judge(P3, hoaAsks(both), later(CLAIMED, 62), within)),
      'la demande est close depuis 2 jours',
    );
  });

  it('counts no endorsement of tomorrow, nor one that is older than the claim', () => {
    assert.equal(tell(judge(P3, hoaAsks(both), CLAIMED)), 'il manque 2 pairs');
    const early = [endorsed('Dan', { at: later(CLAIMED, -1) }), endorsed('Eve')];
    assert.equal(tell(judge(P3, hoaAsks(early), ASKED)), 'il manque 1 pair');
  });

  it('believes a holder by her own badge alone: hers, and by its bytes', () => {
    for (const holder of ['badge-Eve', 'badge-nobody', 'claim-Dan'])
      assert.equal(tell(judge(P2, hoaAsks([endorsed('Dan', { holder })]), ASKED)), 'il manque 1 pair');
    const { record, ...rest } = endorsed('Dan');
    const { credentialSubject } = record;
    const swapped = {
      ...credentialSubject,
      holderCredential: { id: 'urn:uuid:other', digest: digestOf('badge-Dan') },
    };
    const wrongId = { ...rest, record: { ...record, credentialSubject: swapped } } as OpenedRecord;
    assert.equal(tell(judge(P2, hoaAsks([wrongId]), ASKED)), 'il manque 1 pair');
  });

  it('takes a second endorsement of one person where her first one names no badge of hers', () => {
    const first = endorsed('Dan', { label: 'first', holder: 'badge-nobody', at: later(CLAIMED, 0.5) });
    assert.equal(tell(judge(P2, hoaAsks([first, endorsed('Dan')]), ASKED)), 'ok');
    assert.equal(tell(judge(P3, hoaAsks([first, endorsed('Dan')]), ASKED)), 'il manque 1 pair');
  });

  it('asks for the same family, at the same stage or higher, of the same community', () => {
    const tried = (achievement: object) => {
      const opened = hoaAsks([]).opened;
      const badge = badgeOf({
        label: 'other-Dan',
        subject: 'Dan',
        validFrom: '2025-01-20T09:00:00Z',
        achievement: { id: 'https://jdn.example/b/other', ...achievement },
      });
      const records = hoaAsks([], { opened: [...opened, badge, endorsed('Dan', { holder: 'other-Dan' })] });
      return tell(judge(P2, records, ASKED));
    };
    assert.equal(tried({ stage: 3 }), 'ok');
    assert.equal(tried({ stage: 2 }), 'ok');
    assert.equal(tried({ stage: 1 }), 'il manque 1 pair');
    assert.equal(tried({ family: 'pain', stage: 3 }), 'il manque 1 pair');
    assert.equal(tried({ stage: 3, creator: did('Mal') }), 'il manque 1 pair');
  });

  it('takes no badge that somebody gave to himself for one of a holder', () => {
    const selfMade = badgeOf({
      label: 'badge-Mal',
      subject: 'Mal',
      issuer: 'Mal',
      validFrom: '2025-01-20T09:00:00Z',
    });
    assert.equal(tell(judge(P2, hoaAsks([selfMade, endorsed('Mal')]), ASKED)), 'il manque 1 pair');
    const byPuppet = badgeOf({
      label: 'badge-Mal',
      subject: 'Mal',
      issuer: 'Puppet',
      validFrom: '2025-01-20T09:00:00Z',
    });
    assert.equal(tell(judge(P2, hoaAsks([byPuppet, endorsed('Mal')]), ASKED)), 'il manque 1 pair');
  });

  it('takes the word of whom a root and a holder vouched for only as long as there is a charter', () => {
    const { charter: _, ...rest } = hoaAsks(both);
    assert.equal(tell(judge(P3, rest, ASKED)), 'il manque 2 pairs');
    const foreign = charterOf({ community: did('Mal') });
    assert.equal(tell(judge(P3, { ...rest, charter: foreign }, ASKED)), 'il manque 2 pairs');
    const lonely = charterOf({}, ['Ana']);
    assert.equal(tell(judge(P3, { ...rest, charter: lonely }, ASKED)), 'il manque 2 pairs');
  });

  it('says that a path is missing where two holders have it from the same person', () => {
    // Everybody's second way is closed: all that is left comes through Ana.
    const charter = charterOf({
      families: {
        gpc: {
          roots: [
            { id: did('Ana'), since: '2025-01-10' },
            { id: did('Bo'), since: '2025-01-10' },
          ],
          rule: { minPaths: 1, minHolders: 1 },
        },
      },
    });
    const lineage = buildLineage({ X: ['Ana', 'Dan'], Y: ['Ana', 'Dan'] });
    const claim = claimOf({ label: 'claim-Zoe', by: 'Zoe', for: 'badge-Zoe', at: '2025-05-20T09:00:00Z' });
    const by = (name: string) =>
      endorsementOf({
        label: `z-${name}`,
        by: name,
        of: 'badge-Zoe',
        claim: 'claim-Zoe',
        at: '2025-05-21T09:00:00Z',
      });
    const verdict = judge(P3, claimedFor('Zoe', [...lineage, claim, by('X'), by('Y')], { charter }));
    assert.equal(tell(verdict), 'il manque 1 chemin séparé');
    assert.equal(verdict.paths, 1);
  });

  it('looks at a holder as she was on that day', () => {
    const tried = (...records: OpenedRecord[]) => tell(judge(P3, hoaAsks([...both, ...records]), ASKED));
    assert.equal(tried(withdrawal('Dan', 'retrait', [did('Dan')], later(CLAIMED, 2))), 'ok');
    assert.equal(tried(withdrawal('Dan', 'retrait', [did('Dan')], later(CLAIMED, 0.5))), 'il manque 1 pair');
    assert.equal(tried(withdrawal('Dan', 'erreur', [did('Cleo')], later(CLAIMED, 5))), 'il manque 1 pair');
    assert.equal(tried(withdrawal('Dan', 'erreur', [COMMUNITY], later(CLAIMED, 5))), 'il manque 1 pair');
    assert.equal(
      tried(withdrawal('Dan', 'fraude', [did('Fox'), did('Gil')], later(CLAIMED, 5))),
      'il manque 1 pair',
    );
  });

  it('lets nobody withdraw the badge of another', () => {
    const tried = (...records: OpenedRecord[]) => tell(judge(P3, hoaAsks([...both, ...records]), ASKED));
    assert.equal(tried(withdrawal('Dan', 'retrait', [did('Mal')], CLAIMED)), 'ok');
    assert.equal(tried(withdrawal('Dan', 'erreur', [did('Mal')], CLAIMED)), 'ok');
    assert.equal(tried(withdrawal('Dan', 'fraude', [did('Fox')], CLAIMED)), 'ok');
    assert.equal(tried(withdrawal('Dan', 'fraude', [did('Fox'), did('Mal')], CLAIMED)), 'ok');
  });

  it('counts no holder whose badge the status list revokes', () => {
    assert.equal(
      tell(judge(P3, hoaAsks(both, { revoked: ['urn:uuid:badge-Dan'] }), ASKED)),
      'il manque 1 pair',
    );
  });

  it('asks for holders of what the rule names', () => {
    const rule = { endorsed: { n: 1, by: { holds: 'stage-3' } } };
    assert.equal(tell(judge(rule, hoaAsks(both), ASKED)), 'il manque 1 pair');
    const companion = badgeOf({
      label: 'stage-3-Dan',
      subject: 'Dan',
      validFrom: '2025-01-25T09:00:00Z',
      achievement: { id: 'https://jdn.example/b/gpc-3', stage: 3 },
    });
    const records = hoaAsks([companion, endorsed('Dan', { holder: 'stage-3-Dan' })]);
    assert.equal(tell(judge(rule, records, ASKED)), 'ok');
    assert.equal(
      tell(judge({ endorsed: { n: 1, by: { holds: 'https://jdn.example/b/gpc-3' } } }, records, ASKED)),
      'ok',
    );
  });

  it('follows a companion to those who vouched for her earlier stage, where her badge links it', () => {
    const companion = (links: readonly string[]) =>
      badgeOf({
        label: 'stage-3-Dan',
        subject: 'Dan',
        validFrom: '2025-01-25T09:00:00Z',
        achievement: { id: 'https://jdn.example/b/gpc-3', stage: 3 },
        links,
      });
    const tried = (links: readonly string[]) =>
      judge(
        P3,
        hoaAsks([companion(links), endorsed('Dan', { holder: 'stage-3-Dan' }), endorsed('Eve')]),
        ASKED,
      );
    assert.equal(tell(tried(['badge-Dan'])), 'ok');
    assert.equal(tell(tried([])), 'il manque 1 chemin séparé');
    assert.equal(tell(tried(['badge-Fox'])), 'il manque 1 chemin séparé');
  });
});

describe('the seed phase', () => {
  const young = { holders: 9 };

  it('takes one holder and the stamp of the community, and says so', () => {
    const verdict = judge(P3, hoaAsks([endorsed('Dan'), stamp()], young), ASKED);
    assert.equal(tell(verdict), 'ok');
    assert.equal(verdict.seed, true);
    assert.equal(
      tell(judge(P3, hoaAsks([endorsed('Dan')], young), ASKED)),
      'soit il manque 1 pair, soit il manque le tampon de la communauté',
    );
    assert.equal(
      tell(judge(P3, hoaAsks([stamp()], young), ASKED)),
      'soit il manque 2 pairs, soit il manque 1 pair',
    );
  });

  it('is no seed where two holders do', () => {
    const verdict = judge(P3, hoaAsks([...both, stamp()], young), ASKED);
    assert.equal(tell(verdict), 'ok');
    assert.equal(verdict.seed, undefined);
  });

  it('ends with the tenth holder, and is not guessed from what records there are', () => {
    assert.equal(
      tell(judge(P3, hoaAsks([endorsed('Dan'), stamp()], { holders: 10 }), ASKED)),
      'il manque 1 pair',
    );
    assert.equal(tell(judge(P3, hoaAsks([endorsed('Dan'), stamp()]), ASKED)), 'il manque 1 pair');
  });

  it('takes the stamp of the community alone, on this very badge', () => {
    for (const wrong of [stamp('badge-Ida'), stamp('badge-Hoa', 'Mal')])
      assert.equal(
        tell(judge(P3, hoaAsks([endorsed('Dan'), wrong], young), ASKED)),
        'soit il manque 1 pair, soit il manque le tampon de la communauté',
      );
  });

  it('leaves holders whom others may build upon', () => {
    const first = badgeOf({
      label: 'badge-Zoe',
      subject: 'Zoe',
      issuer: 'Dan',
      validFrom: '2025-01-21T09:00:00Z',
      links: ['badge-Dan'],
      claim: 'claim-Zoe',
    });
    const stamped = endorsementOf({
      label: 'stamp-Zoe',
      by: COMMUNITY,
      of: 'badge-Zoe',
      claim: 'claim-Zoe',
      at: '2025-01-22T09:00:00Z',
    });
    assert.equal(tell(judge(P2, hoaAsks([first, endorsed('Zoe')]), ASKED)), 'il manque 1 pair');
    assert.equal(tell(judge(P2, hoaAsks([first, stamped, endorsed('Zoe')]), ASKED)), 'ok');
  });
});

describe('the caps of what one person may endorse', () => {
  const others = (count: number, apart: number) =>
    Array.from({ length: count }, (_, index) =>
      endorsementOf({
        label: `more-${String(index).padStart(2, '0')}`,
        by: 'Dan',
        of: `elsewhere-${index}`,
        claim: `claim-${index}`,
        at: later(CLAIMED, 1 - (index + 1) * apart),
      }),
    );

  it('are five in a day', () => {
    const hour = 1 / 24;
    assert.equal(tell(judge(P2, hoaAsks([endorsed('Dan'), ...others(4, hour)]), ASKED)), 'ok');
    assert.equal(tell(judge(P2, hoaAsks([endorsed('Dan'), ...others(5, hour)]), ASKED)), 'il manque 1 pair');
    assert.equal(tell(judge(P2, hoaAsks([endorsed('Dan'), ...others(5, 0.25)]), ASKED)), 'ok');
  });

  it('are lifted during an event that somebody else holds, for the day and not for the month', () => {
    const event = (organiser: string) =>
      own('event', 'event', CLAIMED, {
        organiser: did(organiser),
        publicKey: did('Room'),
        opens: later(CLAIMED, 0),
        closes: later(CLAIMED, 2),
        maxClaims: 50,
      });
    const many = [endorsed('Dan'), ...others(20, 1 / 48)];
    assert.equal(tell(judge(P2, hoaAsks([...many, event('Eve')]), ASKED)), 'ok');
    assert.equal(tell(judge(P2, hoaAsks([...many, event('Dan')]), ASKED)), 'il manque 1 pair');
    const tooMany = [endorsed('Dan'), ...others(30, 1 / 48)];
    assert.equal(tell(judge(P2, hoaAsks([...tooMany, event('Eve')]), ASKED)), 'il manque 1 pair');
  });

  it('are thirty in thirty days', () => {
    assert.equal(tell(judge(P2, hoaAsks([endorsed('Dan'), ...others(29, 0.9)]), ASKED)), 'ok');
    assert.equal(tell(judge(P2, hoaAsks([endorsed('Dan'), ...others(30, 0.9)]), ASKED)), 'il manque 1 pair');
    assert.equal(tell(judge(P2, hoaAsks([endorsed('Dan'), ...others(30, 1.01)]), ASKED)), 'ok');
  });

  it('stand among what the answer rests on', () => {
    const records = hoaAsks([endorsed('Dan'), ...others(5, 1 / 24)]);
    const { used } = judge(P2, records, ASKED);
    const opened = records.opened.filter(({ digest }) => used.includes(digest));
    assert.equal(judge(P2, { ...records, opened }, ASKED).ok, false);
    for (const label of ['new-Dan', 'more-00', 'more-04']) assert.ok(used.includes(digestOf(label)), label);
    assert.ok(NOW > ASKED);
  });
});
