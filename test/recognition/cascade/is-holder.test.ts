import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createBundle } from '../../../packages/recognition/src/cascade/bundle.js';
import { attestersOf } from '../../../packages/recognition/src/cascade/attesters-of.js';
import { buildAttestationGraph } from '../../../packages/recognition/src/cascade/attestation-graph.js';
import { isHolder } from '../../../packages/recognition/src/cascade/is-holder.js';
import type { OpenedRecord } from '../../../packages/recognition/src/records/open-record.js';
import { ATTESTERS, buildLineage, NOW, ONE_COLLUDER, ROOTS, TWO_COLLUDERS } from '../fixtures/lineage.js';
import { badgeOf, charterOf, COMMUNITY, did, digestOf, later, own } from '../fixtures/records.js';

const now = Date.parse(NOW);
const bundleOf = (opened: readonly OpenedRecord[]) => createBundle({ opened, charter: charterOf() });
const isOne = (name: string, opened: readonly OpenedRecord[]) => {
  const bundle = bundleOf(opened);
  return isHolder(bundle.find('badge', digestOf(`badge-${name}`)) ?? assert.fail(name), now, bundle);
};

describe('isHolder', () => {
  it('V1: all thirteen are', () => {
    for (const name of [...ROOTS, ...Object.keys(ATTESTERS)]) assert.ok(isOne(name, buildLineage()), name);
  });

  it('V2: a colluder is, and no key that he makes', () => {
    const opened = buildLineage(ONE_COLLUDER);
    assert.ok(isOne('Mal', opened));
    for (const fake of ['s1', 's2', 's3']) assert.ok(!isOne(fake, opened), fake);
  });

  it('V3: two colluders can make one: the known limit', () => {
    for (const fake of ['s1', 's2', 's3']) assert.ok(isOne(fake, buildLineage(TWO_COLLUDERS)), fake);
  });

  it('V4: those who had it from a badge made by mistake stay holders for ninety days', () => {
    const mistake = own('withdrawal', 'w', NOW, {
      credential: { id: 'urn:uuid:badge-Eve' },
      reason: 'erreur',
      by: [COMMUNITY],
    });
    const bundle = bundleOf([...buildLineage(), mistake]);
    const fallenAfter = (days: number) =>
      Object.keys(ATTESTERS).filter((name) => {
        const badge = bundle.find('badge', digestOf(`badge-${name}`)) ?? assert.fail(name);
        return !isHolder(badge, Date.parse(later(NOW, days)), bundle);
      });
    assert.deepEqual(fallenAfter(0), []);
    assert.deepEqual(fallenAfter(90 - 1 / 86_400), []);
    assert.deepEqual(fallenAfter(90), ['Hoa', 'Jo', 'Kim']);
    // Lou and Max lost those who vouched for them on that day, and have ninety days of their own.
    assert.deepEqual(fallenAfter(180 - 1 / 86_400), ['Hoa', 'Jo', 'Kim']);
    assert.deepEqual(fallenAfter(180), ['Hoa', 'Jo', 'Kim', 'Lou', 'Max']);
  });

  it('V5: a holder who leaves takes nobody with her', () => {
    const left = own('withdrawal', 'w', NOW, {
      credential: { id: 'urn:uuid:badge-Eve' },
      reason: 'retrait',
      by: [did('Eve')],
    });
    for (const name of Object.keys(ATTESTERS)) assert.ok(isOne(name, [...buildLineage(), left]), name);
  });

  it('needs the badges of those who vouched, not only their names', () => {
    const opened = buildLineage().filter(({ digest }) => digest !== digestOf('badge-Dan'));
    assert.ok(!isOne('Hoa', opened));
    assert.ok(isOne('Eve', opened));
  });
});

describe('attestersOf', () => {
  it('gives those who endorsed and who issued, each by her badge', () => {
    const bundle = bundleOf(buildLineage());
    for (const [name, attesters] of Object.entries(ATTESTERS)) {
      const badge = bundle.find('badge', digestOf(`badge-${name}`)) ?? assert.fail(name);
      const found = attestersOf(badge, now, bundle).map(({ person, badge: own }) => [person, own.digest]);
      assert.deepEqual(found.sort(), attesters.map((one) => [did(one), digestOf(`badge-${one}`)]).sort());
    }
  });
});

describe('buildAttestationGraph', () => {
  it('follows the links to the sources, and no further than they lead', () => {
    const bundle = bundleOf(buildLineage());
    const badge = bundle.find('badge', digestOf('badge-Ida')) ?? assert.fail();
    const graph = buildAttestationGraph(did('Ida'), attestersOf(badge, now, bundle), now, bundle);
    const names = [...graph].filter(([, holders]) => holders.size > 0).map(([name]) => name);
    assert.deepEqual(names.sort(), ['Dan', 'Fox', 'Ida'].map(did));
    assert.ok(!bundle.used.has(digestOf('badge-Gil')));
  });

  it('ends where badges name each other, as no true digests can', () => {
    const one = badgeOf({
      label: 'badge-x',
      subject: 'x',
      issuer: 'y',
      validFrom: '2025-02-01T00:00:00Z',
      links: ['badge-y'],
    });
    const other = badgeOf({
      label: 'badge-y',
      subject: 'y',
      issuer: 'x',
      validFrom: '2025-02-01T00:00:00Z',
      links: ['badge-x'],
    });
    assert.ok(!isOne('x', [one, other]));
  });
});
