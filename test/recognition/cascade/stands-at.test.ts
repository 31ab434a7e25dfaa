import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asKnownAt } from '../../../packages/recognition/src/cascade/as-known-at.js';
import { createBundle, type BundleParts } from '../../../packages/recognition/src/cascade/bundle.js';
import { leftBy } from '../../../packages/recognition/src/cascade/left-by.js';
import { standsAt } from '../../../packages/recognition/src/cascade/stands-at.js';
import { voidedAt } from '../../../packages/recognition/src/cascade/voided-at.js';
import type { OpenedRecord } from '../../../packages/recognition/src/records/open-record.js';
import { badgeOf, charterOf, COMMUNITY, did, digestOf, later, own } from '../fixtures/records.js';

const FROM = '2025-02-01T09:00:00Z';
const SAID = later(FROM, 100);
const time = (days: number) => Date.parse(later(FROM, days));
const hoa = badgeOf({ label: 'badge-Hoa', subject: 'Hoa', issuer: 'Eve', validFrom: FROM });

interface Says {
  readonly reason: 'retrait' | 'erreur' | 'fraude';
  readonly by: readonly string[];
  readonly at?: string;
  readonly credential?: { readonly id?: string; readonly digest?: string };
  readonly label?: string;
}
const withdrawal = ({ reason, by, at = SAID, credential = {}, label = 'w' }: Says) =>
  own(
    'withdrawal',
    label,
    at,
    { credential: { id: 'urn:uuid:badge-Hoa', ...credential }, reason, by: by.map(did) },
    { signers: by.map(did) },
  );
const bundleOf = (opened: readonly OpenedRecord[], changes: Partial<BundleParts> = {}) =>
  createBundle({ opened: [hoa, ...opened], charter: charterOf(), ...changes });
const standsAfter = (days: number, ...said: readonly Says[]) =>
  standsAt(hoa, time(days), bundleOf(said.map(withdrawal)));

describe('a badge stands', () => {
  it('from its first moment to its last, the last not included', () => {
    const moments = [-1 / 86_400, 0, 730 - 1 / 86_400, 730];
    assert.deepEqual(
      moments.map((days) => standsAfter(days)),
      [false, true, true, false],
    );
  });

  it('for ever where it names no end', () => {
    const { validUntil: _, ...record } = hoa.record;
    const endless = { ...hoa, record };
    assert.ok(standsAt(endless, time(9999), createBundle({ opened: [endless] })));
  });

  it('until its holder leaves it, and not after', () => {
    const left = { reason: 'retrait', by: ['Hoa'] } as const;
    assert.deepEqual(
      [99, 100 - 1 / 86_400, 100, 101].map((days) => standsAfter(days, left)),
      [true, true, false, false],
    );
  });

  it('never, from its first day on, where it was a mistake or a fraud', () => {
    for (const said of [
      { reason: 'erreur', by: ['Eve'] },
      { reason: 'fraude', by: ['Cleo', 'Fox'] },
    ] as const)
      assert.deepEqual(
        [0, 99, 101].map((days) => standsAfter(days, said)),
        [false, false, false],
      );
  });

  it('never where a status list revokes it, and it alone', () => {
    const revoked = (id: string) => standsAt(hoa, time(1), bundleOf([], { revoked: [id] }));
    assert.ok(!revoked('urn:uuid:badge-Hoa'));
    assert.ok(revoked('urn:uuid:badge-Kim'));
  });
});

describe('who may take back a badge', () => {
  const table: readonly (readonly [string, Says, boolean])[] = [
    ['her holder, who leaves it', { reason: 'retrait', by: ['Hoa'] }, true],
    ['nobody else by leaving it', { reason: 'retrait', by: ['Eve'] }, false],
    ['not even the community by leaving it', { reason: 'retrait', by: [COMMUNITY] }, false],
    ['who issued it, by mistake', { reason: 'erreur', by: ['Eve'] }, true],
    ['the community, as a mistake', { reason: 'erreur', by: [COMMUNITY] }, true],
    ['no source and no holder, as a mistake', { reason: 'erreur', by: ['Ana', 'Bo', 'Hoa'] }, false],
    ['two stewards, as a fraud', { reason: 'fraude', by: ['Cleo', 'Gil'] }, true],
    ['one steward alone, as a fraud', { reason: 'fraude', by: ['Cleo'] }, false],
    ['a steward and a stranger, as a fraud', { reason: 'fraude', by: ['Cleo', 'Mal'] }, false],
    ['neither issuer nor community, as a fraud', { reason: 'fraude', by: ['Eve', COMMUNITY] }, false],
  ];
  for (const [name, said, isTaken] of table)
    it(`${isTaken ? 'yes' : 'no'}: ${name}`, () => {
      assert.equal(standsAfter(101, said), !isTaken);
    });

  it('needs a charter for the word of the community and of stewards, and none for that of the issuer', () => {
    const without = (said: Says) => voidedAt(hoa, createBundle({ opened: [hoa, withdrawal(said)] }));
    assert.equal(without({ reason: 'erreur', by: [COMMUNITY] }), undefined);
    assert.equal(without({ reason: 'fraude', by: ['Cleo', 'Fox'] }), undefined);
    assert.equal(without({ reason: 'erreur', by: ['Eve'] }), time(100));
  });

  it('means the badge of these bytes where it names them', () => {
    const said = (digest: string): Says => ({ reason: 'erreur', by: ['Eve'], credential: { digest } });
    assert.ok(!standsAfter(1, said(hoa.digest)));
    assert.ok(standsAfter(1, said(digestOf('another'))));
    const left = (digest: string): Says => ({ reason: 'retrait', by: ['Hoa'], credential: { digest } });
    assert.ok(!standsAfter(101, left(hoa.digest)));
    assert.ok(standsAfter(101, left(digestOf('another'))));
  });

  it('is nobody where the record is not valid', () => {
    const broken = { ...withdrawal({ reason: 'erreur', by: ['Eve'] }), outcome: 'invalid' as const };
    assert.ok(standsAt(hoa, time(1), bundleOf([broken])));
  });
});

describe('since when it is known that a badge was never good', () => {
  const mistake: Says = { reason: 'erreur', by: ['Eve'], label: 'w1' };
  const fraud: Says = { reason: 'fraude', by: ['Cleo', 'Fox'], at: later(FROM, 50), label: 'w2' };

  it('is the first of several withdrawals that hold, and all of them are named', () => {
    const unfounded: Says = { reason: 'fraude', by: ['Cleo'], at: later(FROM, 10), label: 'w3' };
    const bundle = bundleOf([mistake, fraud, unfounded].map(withdrawal));
    assert.equal(voidedAt(hoa, bundle), time(50));
    assert.deepEqual([...bundle.used].sort(), ['w1', 'w2'].map(digestOf));
  });

  it('is the beginning of time where a status list says so, as it tells no date', () => {
    assert.equal(voidedAt(hoa, bundleOf([], { revoked: ['urn:uuid:badge-Hoa'] })), 0);
    assert.equal(voidedAt(hoa, bundleOf([withdrawal(mistake)], { revoked: ['urn:uuid:badge-Hoa'] })), 0);
  });

  it('is not known yet, as things were known before', () => {
    const bundle = bundleOf([withdrawal(mistake)]);
    assert.equal(voidedAt(hoa, asKnownAt(bundle, time(99))), undefined);
    assert.equal(voidedAt(hoa, asKnownAt(bundle, time(100))), time(100));
    assert.ok(standsAt(hoa, time(200), asKnownAt(bundle, time(99))));
  });

  it('is found once for each moment, also from within a view', () => {
    const bundle = bundleOf([]);
    const view = asKnownAt(bundle, time(1));
    assert.equal(asKnownAt(bundle, time(1)), view);
    assert.equal(asKnownAt(view, time(1)), view);
    assert.equal(asKnownAt(view, time(2)).whole, bundle);
  });
});

describe('the record by which somebody left', () => {
  it('is none before its day, none of others, and notes what was read', () => {
    const left = withdrawal({ reason: 'retrait', by: ['Hoa'] });
    const bundle = bundleOf([left]);
    assert.equal(leftBy(hoa, time(99), bundle), undefined);
    assert.equal(bundle.used.size, 0);
    assert.equal(leftBy(hoa, time(100), bundle), left);
    assert.ok(bundle.used.has(left.digest));
  });
});
