import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { canonicalizeDataset } from '../../packages/openbadges-validator-core/src/rdf/canonicalize-dataset.js';
import { caughtCode } from '../support/caught-code.js';
import { parseNQuads } from '../support/parse-n-quads.js';

/** A folder with published test vectors; among them the test suite of W3C RDF Dataset Canonicalization. */
const folder = join(process.env['VECTORS'] ?? '', 'w3c+rdf-canon/tests');
const isThere = process.env['VECTORS'] !== undefined && existsSync(join(folder, 'manifest.jsonld'));
const skip = isThere ? false : 'skipped: VECTORS names no folder of test vectors';
/** No dataset of the suite may take longer, however it is poisoned. */
const MAX_MS = 5000;

interface Entry {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly action: string;
  readonly result?: string;
  readonly hashAlgorithm?: 'SHA384';
}

function readEntries(): readonly Entry[] {
  if (!isThere) return [];
  return (JSON.parse(readFileSync(join(folder, 'manifest.jsonld'), 'utf8')) as { entries: Entry[] }).entries;
}

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

async function canonicalize({ action, hashAlgorithm }: Entry) {
  const { quads, labels } = parseNQuads(read(action));
  const hash = hashAlgorithm === 'SHA384' ? 'SHA-384' : 'SHA-256';
  const canonical = await canonicalizeDataset(quads, labels.length, hash);
  const map = Object.fromEntries(labels.map((label, blank) => [label, canonical.labels[blank]?.slice(2)]));
  return { text: canonical.text, map };
}

/** What the suite says, by type of test. */
const JUDGES: Readonly<Record<string, (entry: Entry) => Promise<void>>> = {
  'rdfc:RDFC10EvalTest': async (entry) => {
    assert.equal((await canonicalize(entry)).text, read(entry.result ?? ''));
  },
  'rdfc:RDFC10MapTest': async (entry) => {
    assert.deepEqual((await canonicalize(entry)).map, JSON.parse(read(entry.result ?? '')));
  },
  'rdfc:RDFC10NegativeEvalTest': async (entry) => {
    assert.equal(await caughtCode(() => canonicalize(entry)), 'jsonld.too_complex');
  },
};

describe('the test suite of RDF Dataset Canonicalization', () => {
  const counts = new Map<string, number>();

  for (const entry of readEntries()) {
    it(`${entry.id} ${entry.name}`, async () => {
      const judge = JUDGES[entry.type] ?? assert.fail(`no test is of type ${entry.type}`);
      const started = performance.now();
      await judge(entry);
      assert.ok(performance.now() - started < MAX_MS);
      counts.set(entry.type, (counts.get(entry.type) ?? 0) + 1);
    });
  }

  it('was gone through as a whole', { skip }, (t) => {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    t.diagnostic(`${total} of ${readEntries().length}: ${JSON.stringify(Object.fromEntries(counts))}`);
    assert.equal(total, readEntries().length);
    assert.ok(total >= 86);
  });
});
