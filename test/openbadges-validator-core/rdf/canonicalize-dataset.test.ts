import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as rdfCanonize from 'rdf-canonize';
import { canonicalizeDataset } from '../../../packages/openbadges-validator-core/src/rdf/canonicalize-dataset.js';
import { caughtCode } from '../../support/caught-code.js';
import { parseNQuads } from '../../support/parse-n-quads.js';

function canonicalize(text: string, hash?: 'SHA-256' | 'SHA-384') {
  const { quads, labels } = parseNQuads(text);
  return canonicalizeDataset(quads, labels.length, hash);
}

function byLibrary(text: string, options: object = {}): Promise<string> {
  const format = 'application/n-quads';
  return rdfCanonize.canonize(text, { algorithm: 'RDFC-1.0', inputFormat: format, format, ...options });
}

/** Every one of so many knows every other. */
function clique(size: number): string {
  const nodes = Array.from({ length: size }, (_, node) => node);
  const lines = nodes.flatMap((from) =>
    nodes.map((to) => (from === to ? '' : `_:n${from} <urn:p> _:n${to} .\n`)),
  );
  return lines.join('');
}

/** So many rings of three, which nothing tells apart. */
function rings(count: number): string {
  return Array.from({ length: count }, (_, ring) =>
    [0, 1, 2].map((node) => `_:r${ring}n${node} <urn:next> _:r${ring}n${(node + 1) % 3} .\n`).join(''),
  ).join('');
}

describe('canonicalizeDataset', () => {
  const SOME = '<urn:s> <urn:p> _:x .\n<urn:s> <urn:p> _:y .\n_:x <urn:q> "1" .\n_:y <urn:q> "2" .\n';

  it('names blank nodes by what is said of them', async () => {
    const { text, isContested } = await canonicalize(SOME);
    assert.equal(text, await byLibrary(SOME));
    assert.equal(isContested, false);
  });

  it('tells which node got which name', async () => {
    const { quads, labels } = parseNQuads(SOME);
    const canonical = await canonicalizeDataset(quads, labels.length);
    assert.deepEqual(labels, ['x', 'y']);
    assert.deepEqual([...canonical.labels].sort(), ['_:c14n0', '_:c14n1']);
    const [x = ''] = canonical.labels;
    assert.ok(canonical.text.includes(`${x} <urn:q> "1"`));
  });

  it('uses SHA-384 when asked', async () => {
    const expected = await byLibrary(SOME, { messageDigestAlgorithm: 'sha384' });
    assert.equal((await canonicalize(SOME, 'SHA-384')).text, expected);
  });

  it('does not depend on the order of the lines', async () => {
    const turned = rings(2).trimEnd().split('\n').reverse().join('\n');
    assert.equal((await canonicalize(turned)).text, (await canonicalize(rings(2))).text);
  });

  for (const [what, text] of [
    ['no line', ''],
    ['twins', '<urn:s> <urn:p> _:x .\n<urn:s> <urn:p> _:y .\n'],
    ['a line that stands there twice', '<urn:s> <urn:p> "x" .\n<urn:s> <urn:p> "x" .\n'],
    ['rings', rings(3)],
    [
      'graphs that look alike',
      '_:a <urn:p> "x" _:g .\n_:b <urn:p> "x" _:h .\n<urn:s> <urn:q> _:g .\n<urn:s> <urn:q> _:h .\n',
    ],
  ] as const) {
    it(`writes ${what} as rdf-canonize does`, async () => {
      assert.equal((await canonicalize(text)).text, await byLibrary(text, { maxWorkFactor: 3 }));
    });
  }

  it('says where a neighbour stands twice among look-alikes', async () => {
    const graph = (name: string): string =>
      ['x', 'y']
        .map((node) => `_:${name}${node} <urn:p> "1" _:${name} .\n_:${name}${node} <urn:p> "2" _:${name} .\n`)
        .join('');
    assert.equal((await canonicalize(graph('g') + graph('h'))).isContested, true);
  });

  it('gives up soon on a graph that is made to be hard', async () => {
    const started = performance.now();
    for (const size of [9, 10, 16, 32]) {
      assert.equal(await caughtCode(() => canonicalize(clique(size))), 'jsonld.too_complex');
    }
    assert.ok(performance.now() - started < 60_000);
  });
});
