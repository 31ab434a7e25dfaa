import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createBundle, type BundleParts } from '../../../packages/recognition/src/cascade/bundle.js';
import { judgeBadge } from '../../../packages/recognition/src/cascade/judge-badge.js';
import { lackingBehind, linksBehind } from '../../../packages/recognition/src/cascade/lacking-behind.js';
import { verifyCascade } from '../../../packages/recognition/src/cascade/verify-cascade.js';
import type { Opened, OpenedRecord } from '../../../packages/recognition/src/records/open-record.js';
import { buildLineage, NOW } from '../fixtures/lineage.js';
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
} from '../fixtures/records.js';

const now = Date.parse(NOW);
const LINEAGE = buildLineage();
const THREE = { endorsed: { n: 3, by: { holds: 'self' } } };
const rule = (require: object) => JSON.stringify({ type: 'BadgeRule', v: 1, signer: 'peer', require });

interface Said {
  readonly require?: object;
  readonly links?: readonly string[];
  readonly claim?: string | undefined;
  readonly validUntil?: string;
  readonly issuer?: string;
}
function zoe({ require, links = ['badge-Dan'], ...said }: Said = {}): Opened<'badge'> {
  const badge = badgeOf({
    label: 'badge-Zoe',
    subject: 'Zoe',
    issuer: 'Dan',
    validFrom: later(NOW, -7),
    claim: 'claim-Zoe',
    links,
    ...said,
  });
  const { credentialSubject } = badge.record;
  const criteria = require === undefined ? {} : { rule: rule(require) };
  const achievement = { ...credentialSubject.achievement, criteria };
  return { ...badge, record: { ...badge.record, credentialSubject: { ...credentialSubject, achievement } } };
}
const claim = claimOf({ label: 'claim-Zoe', by: 'Zoe', for: 'badge-Zoe', at: later(NOW, -9) });
const foreign = { ...claim, record: { ...claim.record, subject: did('Kim') } };
const withdrawal = (reason: 'retrait' | 'erreur', by: string, at = NOW, label = 'badge-Zoe') =>
  own(
    'withdrawal',
    `w-${reason}-${label}`,
    at,
    { credential: { id: `urn:uuid:${label}` }, reason, by: [did(by)] },
    { signers: [did(by)] },
  );
const judge = (
  badge: Opened<'badge'>,
  further: readonly OpenedRecord[] = [claim],
  changes: Partial<BundleParts> = {},
) => {
  const bundle = createBundle({ opened: [...LINEAGE, badge, ...further], charter: charterOf(), ...changes });
  const { outcome, reasons, isSound } = judgeBadge(badge, now, bundle);
  return [outcome, isSound ? 'sound' : '-', ...reasons.map(({ code }) => code)].join(' ');
};
const second = endorsementOf({
  label: 'second',
  by: 'Eve',
  of: 'badge-Zoe',
  claim: 'claim-Zoe',
  at: later(NOW, -8),
});

describe('what stands against a badge', () => {
  it('is told with the end of its time first, then claim, rule, paths, and what is missing', () => {
    const over = later(NOW, -1);
    assert.equal(
      judge(zoe({ validUntil: over, require: THREE, links: ['badge-Dan', 'gone'] }), [
        foreign,
        withdrawal('retrait', 'Zoe'),
      ]),
      'expired - badge.withdrawn badge.expired claim.not_hers rule.not_met paths.too_few records.missing',
    );
    assert.equal(
      judge(zoe({ require: THREE, links: ['badge-Dan', 'gone'] }), [foreign]),
      'partial - claim.not_hers rule.not_met paths.too_few records.missing',
    );
  });

  it('refuses it where nothing is missing that could say otherwise', () => {
    assert.equal(
      judge(zoe({ require: THREE }), [foreign]),
      'refused - claim.not_hers rule.not_met paths.too_few',
    );
    assert.equal(judge(zoe({ claim: undefined })), 'refused - claim.not_found paths.too_few');
    assert.equal(judge(zoe()), 'partial - paths.too_few');
  });

  it('is one thing alone where it was withdrawn as a mistake, or is not valid', () => {
    const mistake = withdrawal('erreur', 'Dan');
    assert.equal(judge(zoe({ require: THREE }), [foreign, mistake]), 'refused - badge.withdrawn');
    assert.equal(judge({ ...zoe(), outcome: 'unchecked' }, [foreign, mistake]), 'refused - badge.not_valid');
  });

  it('is nothing of a sound badge, whose chain stays sound when its time is over or she leaves', () => {
    assert.equal(judge(zoe(), [claim, second]), 'verified sound');
    assert.equal(judge(zoe({ validUntil: NOW }), [claim, second]), 'expired sound badge.expired');
    assert.equal(
      judge(zoe(), [claim, second, withdrawal('retrait', 'Zoe')]),
      'expired sound badge.withdrawn',
    );
    const both = [claim, second, withdrawal('retrait', 'Zoe')];
    assert.equal(judge(zoe({ validUntil: NOW }), both), 'expired sound badge.withdrawn badge.expired');
  });

  it('is to be endorsed anew where a mistake behind it alone took a path', () => {
    const mistake = withdrawal('erreur', COMMUNITY, NOW, 'badge-Eve');
    assert.equal(judge(zoe(), [claim, second, mistake]), 'to_reendorse - paths.too_few');
    assert.equal(judge(zoe(), [claim, mistake]), 'partial - paths.too_few', 'one that never had enough');
    assert.equal(judge(zoe(), [foreign, second, mistake]), 'refused - claim.not_hers paths.too_few');
  });

  it('is never what stands against others of the same name', () => {
    const badge = zoe();
    const other = withdrawal('erreur', 'Dan');
    const ofOther = {
      ...other,
      record: { ...other.record, credential: { id: badge.record.id, digest: digestOf('x') } },
    };
    assert.equal(judge(badge, [claim, second, ofOther]), 'verified sound');
  });

  it('names the claim that is not hers, or not there', () => {
    const reasonsOf = (records: readonly OpenedRecord[]) =>
      verifyCascade(zoe(), { opened: [...LINEAGE, ...records], charter: charterOf() }, { now: new Date(NOW) })
        .reasons[0];
    assert.deepEqual(reasonsOf([foreign]), { code: 'claim.not_hers', about: [claim.digest] });
    assert.deepEqual(reasonsOf([]), { code: 'records.missing', about: [claim.digest] });
  });
});

describe('the records that an answer rests on', () => {
  const usedBy = (badge: Opened<'badge'>, ...further: readonly OpenedRecord[]) =>
    verifyCascade(
      badge,
      { opened: [...LINEAGE, ...further], charter: charterOf() },
      { now: new Date(NOW) },
    ).used.map((digest) => digest.slice('zQm'.length));
  const ana = LINEAGE[0] as Opened<'badge'>;

  it('are the badge alone, where the community issued it', () => {
    assert.deepEqual(usedBy(ana), ['badge-Ana']);
  });

  it('are the charter, the claim, those who vouched, and those behind them to the sources', () => {
    assert.deepEqual(usedBy(zoe(), claim, second), [
      'badge-Ana',
      'badge-Bo',
      'badge-Cleo',
      'badge-Dan',
      'badge-Eve',
      'badge-Zoe',
      'charter',
      'claim-Zoe',
      'endorsement-Ana-Dan',
      'endorsement-Ana-Eve',
      'second',
    ]);
  });

  it('are none that say nothing of it: of others, or that do not count', () => {
    const idle = endorsementOf({ label: 'idle', by: 'Mal', of: 'badge-Zoe', claim: 'claim-Zoe', at: NOW });
    const others = withdrawal('retrait', 'Kim', NOW, 'badge-Kim');
    const used = usedBy(zoe(), claim, second, idle, others);
    assert.ok(!used.includes('idle') && !used.some((one) => one.startsWith('w-')), used.join());
    assert.ok(!used.includes('badge-Kim'));
  });

  it('are among them the withdrawals that speak against it', () => {
    assert.ok(usedBy(zoe(), claim, second, withdrawal('retrait', 'Zoe')).includes('w-retrait-badge-Zoe'));
    assert.deepEqual(
      usedBy(zoe(), claim, second, withdrawal('erreur', COMMUNITY, NOW, 'badge-Eve')).filter((one) =>
        one.startsWith('w-'),
      ),
      ['w-erreur-badge-Eve'],
    );
  });

  it('are among them those by which an endorsement is one too many', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((one) =>
      endorsementOf({ label: one, by: 'Eve', of: one, claim: one, at: later(NOW, -8.1) }),
    );
    const used = usedBy(zoe(), claim, second, ...many);
    for (const label of ['a', 'b', 'c', 'd', 'e', 'second']) assert.ok(used.includes(label), label);
  });
});

describe('what is not there behind a badge', () => {
  const lacking = (badge: Opened<'badge'>, ...further: readonly OpenedRecord[]) =>
    lackingBehind(badge, createBundle({ opened: [...LINEAGE, badge, ...further] }));

  it('is nothing where all that it names is there, of whatever outcome', () => {
    assert.deepEqual(lacking(zoe()), []);
    const broken = {
      ...badgeOf({ label: 'broken', subject: 'Xu', validFrom: NOW }),
      outcome: 'invalid' as const,
    };
    assert.deepEqual(lacking(zoe({ links: ['broken'] }), broken), []);
  });

  it('is what the badge names, what its endorsers name, and what those behind it name', () => {
    const xu = badgeOf({ label: 'badge-Xu', subject: 'Xu', validFrom: NOW, links: ['far'] });
    const endorsement = endorsementOf({ label: 'e', by: 'Yan', of: 'badge-Zoe', claim: 'c', at: NOW });
    assert.deepEqual(
      lacking(zoe({ links: ['near', 'badge-Xu'] }), xu, endorsement),
      ['badge-Yan', 'far', 'near'].map(digestOf),
    );
  });

  it('is told of ten and no more, the lowest of many', () => {
    const links = Array.from({ length: 14 }, (_, place) => `l${String(place).padStart(2, '0')}`);
    assert.deepEqual(lacking(zoe({ links: [...links].reverse() })), links.slice(0, 10).map(digestOf));
  });

  it('is found along a long chain, and where badges name each other', () => {
    const chain = Array.from({ length: 5000 }, (_, place) =>
      badgeOf({ label: `c${place}`, subject: `c${place}`, validFrom: NOW, links: [`c${place + 1}`] }),
    );
    assert.deepEqual(lacking(zoe({ links: ['c0'] }), ...chain), [digestOf('c5000')]);
    const [a, b] = [
      ['a', 'b'],
      ['b', 'a'],
    ].map(([label = '', other = '']) => badgeOf({ label, subject: label, validFrom: NOW, links: [other] }));
    assert.ok(a && b);
    assert.deepEqual(lacking(a, b), []);
  });

  it('names each link once', () => {
    const badge = zoe({ links: ['badge-Dan', 'badge-Dan', 'badge-Eve'] });
    const bundle = createBundle({ opened: [badge, second] });
    assert.deepEqual([...linksBehind(badge, bundle)], ['badge-Dan', 'badge-Eve'].map(digestOf));
  });
});
