import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OpenedRecord } from '../../../../packages/recognition/src/records/open-record.js';
import { buildLineage, NOW, recordsFor } from '../../fixtures/lineage.js';
import { charterOf, claimOf, did, digestOf, link, own } from '../../fixtures/records.js';
import { codesOf, judge, P1, P10, P11, P12, P6, P7, P9, tell } from '../../fixtures/rules.js';
import {
  acceptance,
  ASKED,
  attestation,
  endorsed,
  externalBadge,
  hoaAsks,
  nomination,
  roleBadge,
  starBadge,
  statement,
} from '../../fixtures/scenes.js';

const hoa = (...opened: readonly OpenedRecord[]) => recordsFor('Hoa', opened);

describe('the rule of a claim', () => {
  const claimed = (...texts: readonly string[]) => {
    const claim = claimOf({ label: 'c', by: 'Hoa', for: 'b', at: '2025-05-01T09:00:00Z', texts });
    return tell(judge(P1, { ...hoa(claim), claim: digestOf('c') }));
  };

  it('counts traces, and the letters of the longest story', () => {
    assert.equal(claimed('a'.repeat(80)), 'ok');
    assert.equal(claimed(`  ${'a'.repeat(79)}  `), 'il manque 1 signe au récit');
    assert.equal(claimed('a'.repeat(40), 'b'.repeat(40)), 'il manque 40 signes au récit');
    assert.equal(claimed('🌱'.repeat(80)), 'ok');
    assert.equal(claimed(), 'il manque 1 trace, il manque 80 signes au récit');
  });
});

describe('the rule of time given', () => {
  it('orders the bands', () => {
    const rule = (band: string) => ({ contributed: { ...P6.contributed, band } });
    const given = hoa(attestation({ band: 'une demi-journée' }), roleBadge());
    assert.equal(tell(judge(rule('≥ 1 heure'), given)), 'ok');
    assert.equal(tell(judge(rule('≥ 1 demi-journée'), given)), 'ok');
    assert.equal(tell(judge(rule('≥ 1 journée'), given)), 'il faut une journée au moins');
    assert.equal(tell(judge(rule('≥ plusieurs journées'), given)), 'il faut plusieurs journées au moins');
  });

  it('believes a holder of the role alone, and not about herself', () => {
    const no = 'il manque 1 confirmation';
    assert.equal(tell(judge(P6, hoa(attestation()))), no);
    assert.equal(tell(judge(P6, hoa(attestation({ attester: did('Mal') }), roleBadge()))), no);
    assert.equal(tell(judge(P6, hoa(attestation({ kind: 'pain' }), roleBadge()))), no);
    assert.equal(tell(judge(P6, hoa(attestation(), roleBadge({ issuer: 'Fox' })))), no);
    assert.equal(tell(judge(P6, hoa(attestation(), roleBadge({ validUntil: '2025-05-01T00:00:00Z' })))), no);
    const foreign = { id: 'x', family: 'roles', stage: 1, creator: did('Mal'), tags: ['rôle:équipe'] };
    assert.equal(tell(judge(P6, hoa(attestation(), roleBadge({ issuer: 'Mal', achievement: foreign })))), no);
    assert.equal(tell(judge(P6, recordsFor('Fox', [attestation({ subject: did('Fox') }), roleBadge()]))), no);
    assert.equal(tell(judge(P6, hoa(attestation({ holderCredential: link('other') }), roleBadge()))), no);
  });
});

describe('the rule of several badges', () => {
  it('counts each name once, and the gardens', () => {
    const three = [starBadge('a', 'cergy'), starBadge('b', 'cergy'), starBadge('c', 'cergy')];
    assert.equal(tell(judge(P7, hoa(...three))), 'il manque 1 jardin');
    const again = starBadge('a', 'limaces', { label: 'again' });
    assert.equal(tell(judge(P7, hoa(three[0] ?? again, again))), 'il manque 2 badges');
  });

  it('takes the badges of others, self-made ones and those of another community for none', () => {
    const two = [starBadge('a', 'limaces'), starBadge('b', 'cergy')];
    for (const changes of [
      { subject: 'Ida' },
      { issuer: 'Hoa' },
      { issuer: 'Mal' },
      { achievement: { id: 'c', creator: did('Mal') }, issuer: 'Mal' },
      { validFrom: '2025-07-01T00:00:00Z' },
    ])
      assert.equal(tell(judge(P7, hoa(...two, starBadge('c', 'cergy', changes)))), 'il manque 1 badge');
  });

  it('asks the issuer’s own garden first', () => {
    const member = own(
      'membership',
      'm',
      NOW,
      { subject: 'did:web:jdn.example', garden: 'did:web:cergy.example' },
      { signers: ['did:web:jdn.example', did('Ana')] },
    );
    const three = [starBadge('a', 'limaces'), starBadge('b', 'cergy'), starBadge('c', 'bocages')];
    assert.equal(tell(judge(P7, hoa(...three))), 'ok');
    assert.equal(tell(judge(P7, hoa(...three, member))), 'il manque 1 jardin');
  });
});

describe('the rule of the wiki', () => {
  it('believes the key that the charter names', () => {
    assert.equal(
      tell(judge(P9, hoa(statement({ notes: 9, days: 9 }, { wiki: did('Mal') })))),
      'il manque le relevé du wiki',
    );
    const charter = charterOf({ wikiKey: undefined });
    assert.equal(tell(judge(P9, { ...hoa(statement()), charter })), 'il manque le relevé du wiki');
  });

  it('looks at one statement of the last year, the nearest', () => {
    const old = statement({ notes: 5, days: 3 }, { period: { from: '2024-05-31', to: '2025-01-01' } });
    assert.equal(tell(judge(P9, hoa(old))), 'il manque le relevé du wiki');
    const ahead = statement({ notes: 5, days: 3 }, { period: { from: '2025-05-01', to: '2025-07-01' } });
    assert.equal(tell(judge(P9, hoa(ahead))), 'il manque le relevé du wiki');
    const split = [statement({ notes: 4, days: 3 }), statement({ notes: 3, days: 2 }, {}, 'second')];
    assert.equal(tell(judge(P9, hoa(...split))), 'il manque 1 note');
    assert.equal(
      tell(judge(P9, hoa(statement({ notes: 3, days: 1 })))),
      'il manque 2 notes, il manque 2 journées',
    );
    assert.equal(
      tell(judge(P9, hoa(statement({ notes: 5, days: 3 }, { what: 'notes-created' })))),
      'il manque le relevé du wiki',
    );
  });
});

describe('the rule of being named', () => {
  const lineage = buildLineage().filter(({ digest }) => digest !== digestOf('claim-Hoa'));
  const three = ['Ana', 'Bo', 'Dan'].map((name) => nomination(name));
  const tried = (...records: readonly OpenedRecord[]) => tell(judge(P10, hoa(...records)));

  it('wants it said before the candidate asked, and accepted after', () => {
    const claim = claimOf({ label: 'late', by: 'Hoa', for: 'b', at: '2025-05-02T09:00:00Z' });
    assert.equal(tried(...lineage, ...three, acceptance(), claim), 'il manque 3 personnes');
    assert.equal(tried(...lineage, ...three), 'il manque votre accord');
    assert.equal(tried(...lineage, ...three, acceptance('2025-05-02T09:00:00Z')), 'il manque votre accord');
  });

  it('counts people once, not the candidate, and members alone', () => {
    const again = { ...nomination('Ana'), digest: digestOf('again') } as OpenedRecord;
    assert.equal(tried(...lineage, ...three.slice(0, 2), again, acceptance()), 'il manque 1 personne');
    assert.equal(
      tried(...lineage, ...three.slice(0, 2), nomination('Hoa'), acceptance()),
      'il manque 1 personne',
    );
    assert.equal(
      tried(...lineage, ...three.slice(0, 2), nomination('Nobody'), acceptance()),
      'il manque 1 personne',
    );
    const selfMade = own('membership', 'm-Mal', NOW, { subject: did('Mal'), garden: 'did:web:x.example' });
    assert.equal(
      tried(...lineage, ...three.slice(0, 2), nomination('Mal'), selfMade, acceptance()),
      'il manque 1 personne',
    );
  });
});

describe('the garden of who names', () => {
  const lineage = buildLineage().filter(
    ({ digest }) => !['claim-Hoa', 'membership-Dan'].map(digestOf).includes(digest),
  );
  const member = (name: string, garden: string, ...signers: readonly string[]) =>
    own(
      'membership',
      `m-${name}`,
      NOW,
      { subject: did(name), garden: `did:web:${garden}.example` },
      { signers: [name, ...signers].map(did) },
    );
  const tried = (...memberships: readonly OpenedRecord[]) => {
    const named = ['Ana', 'Bo', 'Dan'].map((name) => nomination(name));
    return tell(judge(P10, hoa(...lineage, ...memberships, ...named, acceptance())));
  };
  const none = 'il manque 1 personne';

  it('is one of the charter, and she is brought in by the garden, the community, a root, or one of its members', () => {
    assert.equal(tried(), none);
    for (const signer of ['did:web:cergy.example', 'did:web:jdn.example', 'Cleo', 'Kim'])
      assert.equal(tried(member('Dan', 'cergy', signer)), 'ok', signer);
    assert.equal(tried(member('Dan', 'cergy', 'Eli'), member('Eli', 'cergy', 'Kim')), 'ok');
  });

  it('is not given by herself, by strangers who vouch for each other, or by members of another garden', () => {
    assert.equal(tried(member('Dan', 'cergy')), none);
    assert.equal(tried(member('Dan', 'cergy', 'Eli'), member('Eli', 'cergy', 'Dan')), none);
    assert.equal(tried(member('Dan', 'cergy', 'Max')), none);
    assert.equal(tried(member('Dan', 'ailleurs', 'did:web:ailleurs.example')), none);
  });
});

describe('the rule of a badge from elsewhere', () => {
  const tried = (changes: object) =>
    tell(judge(P11, hoaAsks([endorsed('Dan')], { externals: [{ ...externalBadge, ...changes }] }), ASKED));

  it('wants the issuer, the badge and the person to be those, and the badge to be good', () => {
    assert.equal(tried({}), 'ok');
    for (const changes of [
      { issuer: 'did:web:other.example' },
      { achievement: 'https://ailleurs.example/c' },
      { subject: did('Ida') },
      { outcome: 'warning' },
      { outcome: 'unchecked' },
      { validUntil: '2025-01-01T00:00:00Z' },
      { validFrom: '2026-01-01T00:00:00Z' },
    ])
      assert.equal(tried(changes), 'il manque un badge équivalent');
  });

  it('wants a local endorsement, too', () => {
    assert.equal(tell(judge(P11, hoaAsks([], { externals: [externalBadge] }), ASKED)), 'il manque 1 pair');
    assert.equal(tell(judge(P11, hoaAsks([]), ASKED)), 'il manque un badge équivalent, il manque 1 pair');
  });

  it('takes any badge of the issuers where none is named', () => {
    const rule = { external: { issuers: P11.external.issuers, then: P11.external.then } };
    const records = hoaAsks([endorsed('Dan')], { externals: [{ ...externalBadge, achievement: 'x' }] });
    assert.equal(tell(judge(rule, records, ASKED)), 'ok');
  });
});

describe('the rule of the sources', () => {
  const tried = (name: string, charter = charterOf(), rule: object = P12) =>
    codesOf(judge(rule, { ...recordsFor(name, []), charter }).missing);

  it('reads them in the charter in force', () => {
    assert.equal(tried('Ana'), '');
    assert.equal(tried('Hoa'), 'root.not_named');
    assert.equal(tried('Ana', charterOf(), { root: { family: 'pain' } }), 'root.not_named');
    assert.equal(tried('Ana', charterOf(), { root: { family: 'constructor' } }), 'root.not_named');
    const tomorrow = charterOf({
      families: {
        gpc: {
          roots: [
            { id: did('Ana'), since: '2025-06-02' },
            { id: did('Bo'), since: '2025-01-01' },
          ],
        },
      },
    });
    assert.equal(tried('Ana', tomorrow), 'root.not_named');
  });

  it('wants three signatures, and the community’s own', () => {
    assert.equal(tried('Ana', charterOf({}, ['Ana'])), 'root.not_named');
    assert.equal(tried('Ana', charterOf({ community: did('Mal') })), 'root.not_named');
    assert.equal(tried('Ana', charterOf({}, ['Ana', 'Mal', 'Mal2'])), 'root.not_named');
  });
});
