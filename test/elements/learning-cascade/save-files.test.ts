import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { toCsv } from '../../../packages/elements/src/learning-cascade/lib/save/to-csv.js';
import { toJson } from '../../../packages/elements/src/learning-cascade/lib/save/to-json.js';
import { learningCascadeFr } from '../../../packages/elements/src/locales/learning-cascade-fr.js';
import { person, sceneOf, teaching } from './support/scene-of.js';

const GARDEN = 'https://jdn.example/limaces';
const NODES = [
  person('did:a', { generation: 0, garden: GARDEN }),
  person('did:b', { generation: 1, garden: GARDEN, outcome: 'verified' }),
  person('did:c', { outcome: 'partial' }),
  person('did:g', { kind: 'ghost', generation: 1 }),
  person('https://wiki.example/tour', { kind: 'note' }),
];
const EDGES = [
  teaching('did:a', 'did:b', 'verified'),
  teaching('did:b', 'did:c', 'declared'),
  teaching('did:a', 'did:g'),
  teaching('https://wiki.example/tour', 'did:b'),
];
const NAMES = { 'did:a': 'Ana', 'did:b': 'Bo' };

/** Reads a table as RFC 4180 says. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The name of the only source, as the table has it. */
const nameInTable = (name: string): string =>
  readCsv(toCsv(sceneOf([person('a', { generation: 0 })], [], { names: { a: name } })))[1]![2]!;

describe('the table', () => {
  test('has a row for each source and each line of teaching, below its heads', () => {
    assert.deepEqual(readCsv(toCsv(sceneOf(NODES, EDGES, { names: NAMES }))), [
      ['from', 'garden', 'to', 'garden', 'link', 'chain'],
      ['', '', 'Ana', 'limaces', '', ''],
      ['Ana', 'limaces', 'Bo', 'limaces', 'verified', '✓ chain verified to the sources'],
      ['Bo', 'limaces', 'a person (3)', '', 'declared', '○ declared, not confirmed yet'],
      ['Ana', 'limaces', 'a person who left (4)', '', 'confirmed', ''],
      ['the note “tour”', '', 'Bo', 'limaces', 'confirmed', '✓ chain verified to the sources'],
    ]);
  });

  test('speaks French', () => {
    const [head, , first] = readCsv(toCsv(sceneOf(NODES, EDGES, { names: NAMES, words: learningCascadeFr })));
    assert.deepEqual(head, ['de', 'jardin', 'à', 'jardin', 'lien', 'chaîne']);
    assert.deepEqual(first?.slice(4), ['vérifié', '✓ chaîne vérifiée jusqu’aux sources']);
  });

  test('begins with the mark by which spreadsheets know its letters, and ends its last row', () => {
    const text = toCsv(sceneOf(NODES, EDGES));
    assert.equal(text.charCodeAt(0), 0xfeff);
    assert.ok(text.endsWith('\r\n'));
  });

  for (const name of ['=1+1', '+33 1', '-2', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("x","y")'])
    test(`keeps the name ${JSON.stringify(name)} from being run as a formula`, () => {
      assert.equal(nameInTable(name), `'${name}`);
    });

  test('keeps the name of a garden from being run as a formula', () => {
    const nodes = [person('a', { generation: 0, garden: 'https://jdn.example/=cmd%7C' })];
    assert.equal(readCsv(toCsv(sceneOf(nodes, [])))[1]![3], "'=cmd|");
  });

  test('gives every other name back as it is, with quotes, commas and lines', () => {
    for (const name of ['O’Neil, "Jo"', 'a\nb', 'a\r\nb', '"', "d'Arc", '<b>x</b>', 'é=1'])
      assert.equal(nameInTable(name), name);
  });

  test('never lets a name out of its cell, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        const rows = readCsv(toCsv(sceneOf([person('a', { generation: 0 })], [], { names: { a: name } })));
        assert.equal(rows.length, 2);
        assert.equal(rows[1]!.length, 6);
        assert.doesNotMatch(rows[1]![2]!, /^[=+\-@]/);
      }),
    );
  });
});

interface Saved {
  readonly v: number;
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly edges: readonly Readonly<Record<string, unknown>>[];
}

describe('the data', () => {
  const saved = (more: Parameters<typeof sceneOf>[2] = {}): Saved =>
    JSON.parse(toJson(sceneOf(NODES, EDGES, { names: NAMES, ...more }))) as Saved;

  test('says of each who she is, as she is shown, and whom she taught by number', () => {
    const { v, nodes, edges } = saved();
    assert.equal(v, 1);
    assert.deepEqual(nodes, [
      { n: 1, name: 'Ana', kind: 'person', source: true, garden: 'limaces', wave: 0 },
      { n: 2, name: 'Bo', kind: 'person', source: false, garden: 'limaces', wave: 1, chain: 'verified' },
      { n: 3, name: 'a person (3)', kind: 'person', source: false, chain: 'partial' },
      { n: 4, name: 'a person who left (4)', kind: 'ghost', source: false, wave: 1 },
      { n: 5, name: 'the note “tour”', kind: 'note', source: false },
    ]);
    assert.deepEqual(edges[0], { from: 1, to: 2, state: 'verified' });
    assert.deepEqual(edges[3], { from: 5, to: 2, state: 'confirmed' });
  });

  test('holds no id of anybody and no address of a badge', () => {
    const text = toJson(sceneOf(NODES, EDGES, { names: NAMES }));
    assert.doesNotMatch(text, /did:|zQm|https:/);
  });

  test('does not tell who took it away, nor name her', () => {
    assert.equal(saved({ me: 'did:b' }).nodes[1]!['name'], 'a person (2)');
    assert.doesNotMatch(toCsv(sceneOf(NODES, EDGES, { me: 'did:b' })), /you|Mine/);
  });

  test('holds a name as it is, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        const scene = sceneOf([person('a', { generation: 0 })], [], { names: { a: name } });
        assert.equal((JSON.parse(toJson(scene)) as Saved).nodes[0]!['name'], name);
      }),
    );
  });

  test('leaves out a line to somebody who is not there', () => {
    const scene = sceneOf([person('a', { generation: 0 })], [teaching('a', 'gone')]);
    assert.deepEqual((JSON.parse(toJson(scene)) as Saved).edges, []);
  });
});
