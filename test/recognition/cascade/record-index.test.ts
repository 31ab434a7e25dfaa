import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundleFrom, createBundle } from '../../../packages/recognition/src/cascade/bundle.js';
import { linksOf } from '../../../packages/recognition/src/cascade/links-of.js';
import { linkedBadge } from '../../../packages/recognition/src/cascade/linked-badge.js';
import { buildIndex, indexOf, insertRecord } from '../../../packages/recognition/src/cascade/record-index.js';
import {
  compareText,
  putSorted,
  removeSorted,
} from '../../../packages/recognition/src/cascade/sorted-list.js';
import { countWaves, shortenWaves } from '../../../packages/recognition/src/cascade/waves.js';
import type { OpenedRecord } from '../../../packages/recognition/src/records/open-record.js';
import { NOW } from '../fixtures/lineage.js';
import { badgeOf, did, digestOf, endorsementOf, link, own } from '../fixtures/records.js';

const hoa = (label: string, changes: object = {}) =>
  badgeOf({ label, subject: 'Hoa', validFrom: NOW, ...changes });
const labels = (records: readonly OpenedRecord[]) => records.map(({ digest }) => digest.slice('zQm'.length));
const endorsed = (label: string, of: string, holder: string) =>
  endorsementOf({ label, by: 'Dan', of, claim: 'c', at: NOW, holder });

describe('an index of records', () => {
  it('gives the badges of a person and of an id, in the order of their digests', () => {
    const twin = { ...hoa('a'), digest: digestOf('twin') };
    const bundle = createBundle({ opened: [hoa('c'), twin, hoa('a'), hoa('b')] });
    assert.deepEqual(labels(bundle.badgesOf(did('Hoa'))), ['a', 'b', 'c', 'twin']);
    assert.deepEqual(labels(bundle.badgesWithId('urn:uuid:a')), ['a', 'twin']);
    assert.deepEqual(bundle.badgesOf(did('Kim')), []);
    assert.deepEqual(bundle.badgesWithId('urn:uuid:none'), []);
  });

  it('gives what is about a badge, and by and of whom it is', () => {
    const said = [
      own('withdrawal', 'w', NOW, { credential: { id: 'urn:uuid:a' }, reason: 'retrait', by: [did('Hoa')] }),
      own('membership', 'm', NOW, { subject: did('Hoa'), garden: 'did:web:g.example' }),
      own('profile', 'p', NOW, { subject: did('Hoa') }),
    ];
    const bundle = createBundle({ opened: [...said, endorsed('e', 'a', 'x')] });
    assert.deepEqual(labels(bundle.withdrawalsOf('urn:uuid:a')), ['w']);
    assert.deepEqual(labels(bundle.membershipsOf(did('Hoa'))), ['m']);
    assert.deepEqual(labels(bundle.profilesOf(did('Hoa'))), ['p']);
    assert.deepEqual(labels(bundle.endorsementsOf('urn:uuid:a')), ['e']);
    assert.deepEqual(labels(bundle.endorsementsBy(did('Dan'))), ['e']);
    for (const none of [
      bundle.withdrawalsOf('x'),
      bundle.membershipsOf('x'),
      bundle.profilesOf('x'),
      bundle.endorsementsBy('x'),
    ])
      assert.deepEqual(none, []);
  });

  it('knows of records that are not valid that they are there, and nothing else of them', () => {
    const bundle = createBundle({ opened: [{ ...hoa('a'), outcome: 'invalid' }] });
    assert.ok(bundle.has(digestOf('a')));
    assert.equal(bundle.find('badge', digestOf('a')), undefined);
    assert.deepEqual(
      [bundle.of('badge'), bundle.badgesOf(did('Hoa')), bundle.badgesWithId('urn:uuid:a')],
      [[], [], []],
    );
  });

  it('finds which badges come from one: by their own links and by those of endorsers, each once', () => {
    const opened = [
      hoa('a', { links: ['x', 'y'] }),
      hoa('b'),
      endorsed('e1', 'b', 'x'),
      endorsed('e2', 'b', 'x'),
      endorsed('e3', 'a', 'x'),
    ];
    for (const order of [opened, [...opened].reverse()]) {
      const bundle = createBundle({ opened: order });
      assert.deepEqual(labels(bundle.comingFrom(digestOf('x'))), ['a', 'b']);
      assert.deepEqual(labels(bundle.comingFrom(digestOf('y'))), ['a']);
      assert.deepEqual(bundle.comingFrom(digestOf('a')), []);
    }
  });

  it('is made once of a list that cannot change, and anew of one that can', () => {
    const open = [hoa('a')];
    assert.notEqual(indexOf(open), indexOf(open));
    const frozen = Object.freeze([hoa('a')]);
    assert.equal(indexOf(frozen), indexOf(frozen));
    assert.notEqual(buildIndex(frozen), indexOf(frozen), 'one that nobody else has');
  });
});

describe('an index that takes one more record', () => {
  it('says what is new and valid, with what it carries', () => {
    const index = buildIndex([hoa('a')]);
    assert.deepEqual(insertRecord(hoa('a'), index), []);
    assert.deepEqual(labels(insertRecord(hoa('b', { carried: [endorsed('e', 'b', 'x')] }), index)), [
      'b',
      'e',
    ]);
    assert.deepEqual(insertRecord({ ...hoa('c'), outcome: 'invalid' }, index), []);
    const bundle = bundleFrom(index, {});
    assert.ok(bundle.has(digestOf('c')));
    assert.deepEqual(labels(bundle.comingFrom(digestOf('x'))), ['b']);
  });

  it('keeps every list in order, those that were asked for already and those that were not', () => {
    const index = buildIndex([hoa('b'), hoa('d')]);
    const bundle = bundleFrom(index, {});
    assert.deepEqual(labels(bundle.of('badge')), ['b', 'd']);
    for (const label of ['c', 'a', 'e']) insertRecord(hoa(label), index);
    assert.deepEqual(labels(bundle.of('badge')), ['a', 'b', 'c', 'd', 'e']);
    assert.deepEqual(labels(bundle.badgesOf(did('Hoa'))), ['a', 'b', 'c', 'd', 'e']);
    for (const label of ['z', 'y']) insertRecord(endorsed(label, 'a', 'x'), index);
    assert.deepEqual(labels(bundle.of('endorsement')), ['y', 'z']);
  });

  it('notes what answers rest on, but not for many at once', () => {
    const index = buildIndex([]);
    const [noting, silent] = [bundleFrom(index, {}), bundleFrom(index, {}, false)];
    for (const bundle of [noting, silent]) bundle.use(hoa('a'), hoa('b'), hoa('a'));
    assert.deepEqual([...noting.used], ['a', 'b'].map(digestOf));
    assert.equal(silent.used.size, 0);
  });
});

describe('the badge by which somebody speaks', () => {
  const bundle = createBundle({ opened: [hoa('a')] });
  const time = Date.parse(NOW);
  const found = (
    named: { id: string; digest?: string } | undefined,
    person = 'Hoa',
    willDo = true,
    at = time,
  ) => linkedBadge(did(person), named, () => willDo, at, bundle)?.digest;

  it('is hers, of these bytes and this id, one that will do, and good at the time', () => {
    assert.equal(found(link('a')), digestOf('a'));
    assert.equal(found(link('a'), 'Kim'), undefined);
    assert.equal(found(link('a'), 'Hoa', false), undefined);
    assert.equal(found(link('a'), 'Hoa', true, time - 1), undefined);
    assert.equal(found({ id: 'urn:uuid:b', digest: digestOf('a') }), undefined);
    assert.equal(found({ id: 'urn:uuid:a', digest: digestOf('b') }), undefined);
    assert.equal(found({ id: 'urn:uuid:a' }), undefined);
    assert.equal(found(undefined), undefined);
  });

  it('is named in a badge by its bytes: a link without them leads nowhere', () => {
    const { record } = hoa('a', { links: ['x', 'x', 'y'] });
    assert.deepEqual([...linksOf(record)], ['x', 'y'].map(digestOf));
    assert.deepEqual([...linksOf({ ...record, relatedResource: [{ id: 'urn:uuid:x' }] })], []);
    const { relatedResource: _, ...bare } = record;
    assert.equal(linksOf(bare).size, 0);
  });
});

describe('a list in order', () => {
  it('takes each in its place, in that of its equal, and gives it up again', () => {
    const list: string[] = [];
    for (const one of ['m', 'a', 'z', 'm', 'b']) putSorted(list, one, compareText);
    assert.deepEqual(list, ['a', 'b', 'm', 'z']);
    for (const one of ['m', 'nothing', 'a']) removeSorted(list, one, compareText);
    assert.deepEqual(list, ['b', 'z']);
  });

  it('is by code units, the same in every country', () => {
    assert.deepEqual(['é', 'z', 'Z', 'a'].sort(compareText), ['Z', 'a', 'z', 'é']);
    assert.equal(compareText('a', 'a'), 0);
  });
});

describe('waves', () => {
  const taught = (...pairs: readonly string[]) => {
    const confirmed = new Map<string, Set<string>>();
    for (const [from = '', to = ''] of pairs) confirmed.set(from, (confirmed.get(from) ?? new Set()).add(to));
    return { roots: new Set(['r', 's']), confirmed, waves: new Map<string, number>() };
  };

  it('are the shortest ways from a source, and none where no way leads', () => {
    const drawing = taught('ra', 'ab', 'bc', 'sc', 'cr', 'xy');
    countWaves(drawing);
    assert.deepEqual([...drawing.waves].sort(), [
      ['a', 1],
      ['b', 2],
      ['c', 1],
      ['r', 0],
      ['s', 0],
    ]);
  });

  it('come nearer with an edge more, also for those behind, and are told of those alone', () => {
    const drawing = taught('ra', 'ab', 'bc', 'cd');
    countWaves(drawing);
    drawing.confirmed.set('s', new Set(['c']));
    assert.deepEqual(
      shortenWaves(['c'], () => ['b', 's'], drawing),
      ['c', 'd'],
    );
    assert.deepEqual([drawing.waves.get('c'), drawing.waves.get('d')], [1, 2]);
    assert.deepEqual(
      shortenWaves(['c', 'b'], () => ['x'], drawing),
      [],
    );
  });
});
