import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildAttestationGraph } from '../../../packages/recognition/src/cascade/attestation-graph.js';
import { attestersOf, linkedAttesters } from '../../../packages/recognition/src/cascade/attesters-of.js';
import { createBundle } from '../../../packages/recognition/src/cascade/bundle.js';
import { closedBranchesOf } from '../../../packages/recognition/src/cascade/closed-branches-of.js';
import { pathsTo } from '../../../packages/recognition/src/cascade/paths-to.js';
import type { Opened, OpenedRecord } from '../../../packages/recognition/src/records/open-record.js';
import { buildLineage, NOW } from '../fixtures/lineage.js';
import {
  badgeOf,
  charterOf,
  COMMUNITY,
  did,
  digestOf,
  endorsementOf,
  later,
  own,
} from '../fixtures/records.js';

const now = new Date(NOW);
type Further = Readonly<Record<string, readonly string[]>>;
const branches = (further: Further, more: readonly OpenedRecord[] = [], family?: string) =>
  closedBranchesOf(
    { opened: [...buildLineage(further), ...more], charter: charterOf() },
    { now, ...(family !== undefined && { family }) },
  ).map(({ attesters, people }) =>
    [attesters, people].map((names) => names.map((name) => name.replace(did(''), '')).join(' ')),
  );
const withdrawn = (name: string, reason: 'retrait' | 'erreur', by: string) =>
  own(
    'withdrawal',
    `w-${name}`,
    NOW,
    { credential: { id: `urn:uuid:badge-${name}` }, reason, by: [did(by)] },
    { signers: [did(by)] },
  );

describe('a closed branch', () => {
  it('begins with four people, attesters counted who vouch for nobody else', () => {
    // Max and Lou vouch for nobody outside of it: with two more they are four.
    assert.deepEqual(branches({ a: ['Max', 'Lou'] }), []);
    assert.deepEqual(branches({ a: ['Max', 'Lou'], b: ['Max', 'Lou'] }), [['Lou Max', 'a b']]);
    // Kim and Lou vouch for others, too: they are not of it.
    const outside = { x: ['Kim', 'Jo'], y: ['Lou', 'Jo'] };
    const three = { a: ['Kim', 'Lou'], b: ['Kim', 'Lou'], c: ['Kim', 'Lou'] };
    assert.deepEqual(branches({ ...outside, ...three }), []);
    assert.deepEqual(branches({ ...outside, ...three, d: ['Kim', 'Lou'] }), [['Kim Lou', 'a b c d']]);
  });

  it('may hang on one alone', () => {
    const xu = { Xu: ['Max', 'Lou', 'Jo'] };
    assert.deepEqual(branches({ ...xu, a: ['Xu'], b: ['Xu'], c: ['Xu'] }), [['Xu', 'a b c']]);
    assert.deepEqual(branches({ ...xu, a: ['Xu'], b: ['Xu'] }), []);
    // Max himself hangs on two: that is said, with those who hang on him.
    assert.deepEqual(branches({ a: ['Max'], b: ['Max'], c: ['Max'] }), [['Jo Kim', 'Max a b c']]);
  });

  it('goes on to those who hang on somebody who hangs there', () => {
    const line = { a: ['Max', 'Lou'], b: ['a', 'Max'], c: ['a', 'b'], d: ['c'] };
    assert.deepEqual(branches(line), [['Lou Max', 'a b c d']]);
  });

  it('is open as soon as somebody outside vouches for one on whom the others hang', () => {
    const open = { a: ['Max', 'Lou', 'Jo'], b: ['a', 'Max', 'Fox'], c: ['a', 'b', 'Gil'] };
    assert.deepEqual(branches(open), []);
  });

  it('is told of as a whole, and not of its parts', () => {
    const found = branches({
      a: ['Max', 'Lou'],
      b: ['Max', 'Lou'],
      c: ['a', 'b'],
      d: ['a', 'b'],
      e: ['a', 'b'],
      f: ['a', 'b'],
    });
    assert.deepEqual(found, [['Lou Max', 'a b c d e f']]);
  });

  it('does not hold those who have left or whose badge was a mistake', () => {
    const two = { a: ['Max', 'Lou'], b: ['Max', 'Lou'] };
    assert.deepEqual(branches(two, [withdrawn('a', 'retrait', 'a')]), []);
    assert.deepEqual(branches(two, [withdrawn('a', 'erreur', COMMUNITY)]), []);
    assert.equal(branches(two, [withdrawn('a', 'erreur', 'Ana')]).length, 1);
  });

  it('is of the family that is asked for', () => {
    const two = { a: ['Max', 'Lou'], b: ['Max', 'Lou'] };
    assert.equal(branches(two, [], 'gpc').length, 1);
    assert.deepEqual(branches(two, [], 'pain'), []);
  });
});

describe('those who vouch for the holder of a badge', () => {
  const zoe = (changes: object = {}) =>
    badgeOf({
      label: 'badge-Zoe',
      subject: 'Zoe',
      issuer: 'Dan',
      validFrom: later(NOW, -5),
      links: ['badge-Dan'],
      claim: 'claim-Zoe',
      ...changes,
    });
  const endorsed = (by: string, holder = `badge-${by}`, at = later(NOW, -6)) =>
    endorsementOf({ label: `e-${by}`, by, of: 'badge-Zoe', claim: 'claim-Zoe', at, holder });
  const bundleOf = (records: readonly OpenedRecord[]) =>
    createBundle({ opened: [...buildLineage(), ...records], charter: charterOf() });
  const vouching = (badge: Opened<'badge'>, ...further: readonly OpenedRecord[]) =>
    attestersOf(badge, now.getTime(), bundleOf([badge, ...further])).map(({ badge: by }) =>
      by.digest.slice('zQmbadge-'.length),
    );
  const stage = (label: string, subject: string, at: number, achievement: object, more: object = {}) =>
    badgeOf({ label, subject, validFrom: later(NOW, at), achievement, ...more });

  it('are her issuer by a badge that is linked, and endorsers by theirs', () => {
    assert.deepEqual(vouching(zoe()), ['Dan']);
    assert.deepEqual(vouching(zoe(), endorsed('Eve'), endorsed('Fox')), ['Dan', 'Eve', 'Fox']);
    assert.deepEqual(vouching(zoe({ links: [] })), [], 'a signature without a badge');
    assert.deepEqual(
      vouching(zoe({ links: ['badge-Dan', 'badge-Eve', 'badge-Ana'] })),
      ['Dan'],
      'others did not sign',
    );
  });

  it('are none by the badge of somebody else', () => {
    assert.deepEqual(vouching(zoe({ links: ['badge-Eve'] })), []);
    assert.deepEqual(vouching(zoe({ links: [] }), endorsed('Mal', 'badge-Eve')), []);
  });

  it('are none by a badge of another family, of a lower stage, or of another community', () => {
    const pain = stage('badge-Dan-pain', 'Dan', -9, { id: 'pain', family: 'pain' });
    const low = stage('badge-Dan-1', 'Dan', -9, { id: 'gpc-1', stage: 1 });
    const other = stage('badge-Dan-x', 'Dan', -9, { creator: 'did:web:ailleurs.example' });
    const high = stage('badge-Dan-3', 'Dan', -9, { id: 'gpc-3', stage: 3 });
    const by = (one: Opened<'badge'>) => vouching(zoe({ links: [one.digest.slice('zQm'.length)] }), one);
    assert.deepEqual([pain, low, other, high].map(by), [[], [], [], ['Dan-3']]);
  });

  it('are those alone whose badge was good on the day they signed', () => {
    const over = stage('badge-Xu', 'Xu', -30, {}, { validUntil: later(NOW, -6) });
    assert.deepEqual(vouching(zoe({ links: [] }), over, endorsed('Xu')), []);
    assert.deepEqual(vouching(zoe({ links: [] }), over, endorsed('Xu', 'badge-Xu', later(NOW, -7))), ['Xu']);
    const left = own('withdrawal', 'w', later(NOW, -1), {
      credential: { id: 'urn:uuid:badge-Dan' },
      reason: 'retrait',
      by: [did('Dan')],
    });
    assert.deepEqual(vouching(zoe(), left), ['Dan'], 'she left afterwards');
    assert.deepEqual(vouching(zoe(), withdrawn('Dan', 'erreur', COMMUNITY)), [], 'it never was good');
  });

  it('are those of her earlier badge, too, of whatever stage, and they make no path twice', () => {
    const first = stage(
      'badge-Zoe-1',
      'Zoe',
      -20,
      { id: 'gpc-1', stage: 1 },
      { issuer: 'Eve', links: ['badge-Eve'] },
    );
    const next = zoe({ links: ['badge-Dan', 'badge-Zoe-1'] });
    const bundle = bundleOf([first, next]);
    assert.deepEqual(
      linkedAttesters(next, bundle).map(({ person }) => person),
      ['Dan', 'Zoe'].map(did),
    );
    const graph = buildAttestationGraph(
      did('Zoe'),
      attestersOf(next, now.getTime(), bundle),
      now.getTime(),
      bundle,
    );
    assert.deepEqual([...(graph.get(did('Zoe')) ?? [])], ['Dan', 'Eve'].map(did));
    assert.equal(pathsTo(next, now.getTime(), bundle), 2);
    const same = zoe({ links: ['badge-Dan', 'badge-Zoe-2'] });
    const again = stage(
      'badge-Zoe-2',
      'Zoe',
      -20,
      { id: 'gpc-1', stage: 1 },
      { issuer: 'Dan', links: ['badge-Dan'] },
    );
    assert.equal(pathsTo(same, now.getTime(), bundleOf([again, same])), 1, 'Dan twice is Dan once');
  });

  it('are no longer those who lost their own standing by a mistake behind them, after ninety days', () => {
    const yan = badgeOf({
      label: 'badge-Yan',
      subject: 'Yan',
      issuer: 'Hoa',
      validFrom: later(NOW, -1),
      links: ['badge-Hoa'],
    });
    const bundle = bundleOf([yan, withdrawn('Eve', 'erreur', COMMUNITY)]);
    const after = (days: number) =>
      attestersOf(yan, Date.parse(later(NOW, days)), bundle).map(({ person }) => person);
    assert.deepEqual([after(89), after(90), after(91)], [[did('Hoa')], [], []]);
  });

  it('note the endorsements that count, and the same answer is not sought twice', () => {
    const bundle = bundleOf([zoe(), endorsed('Eve'), endorsed('Mal')]);
    const badge = bundle.find('badge', digestOf('badge-Zoe')) ?? assert.fail();
    const found = attestersOf(badge, now.getTime(), bundle);
    assert.ok(bundle.used.has(digestOf('e-Eve')) && !bundle.used.has(digestOf('e-Mal')));
    assert.equal(attestersOf(badge, now.getTime(), bundle), found);
  });
});
