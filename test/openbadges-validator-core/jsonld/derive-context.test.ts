import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Declined } from '../../../packages/openbadges-validator-core/src/jsonld/decline.js';
import { loadPinnedContext } from '../../../packages/openbadges-validator-core/src/jsonld/pinned-contexts.js';
import { toQuads } from '../../../packages/openbadges-validator-core/src/jsonld/to-quads.js';
import { initialContext } from '../../../packages/openbadges-validator-core/src/jsonld/derive-context.js';
import type { ActiveContext } from '../../../packages/openbadges-validator-core/src/jsonld/active-context.js';

const V2 = 'https://www.w3.org/ns/credentials/v2';
const OWN = (at: number): object => ({ [`mot${at}`]: `urn:mot:${at}` });
const list = <T>(length: number, make: (at: number) => T): T[] => Array.from({ length }, (_, at) => make(at));
const document = (changes: object) => ({
  '@context': V2,
  id: 'urn:uuid:1',
  type: 'VerifiableCredential',
  ...changes,
});
const read = (changes: object) => toQuads(document(changes));

/** The terms of all contexts that are kept. */
function countKept({ terms, derived, derivedByType }: ActiveContext): number {
  return [...derived.values(), ...derivedByType.values()].reduce(
    (sum, one) => sum + countKept(one),
    terms.size,
  );
}

describe('contexts of a document', async () => {
  await loadPinnedContext(V2);

  for (const [what, changes] of [
    ['thousands of contexts in a row', { '@context': [V2, ...list(2500, OWN)] }],
    [
      'thousands of words, and a context in each of a thousand objects',
      {
        '@context': [V2, Object.assign({}, ...list(2000, OWN))],
        evidence: list(1000, (at) => ({ id: 'urn:e', '@context': OWN(-at) })),
      },
    ],
  ] as const) {
    it(`are left to the library, which is paid for, when they are ${what}`, () => {
      assert.throws(() => read(changes), Declined);
    });
  }

  it('are read when they are many, and small', () => {
    assert.equal(read({ '@context': [V2, ...list(200, OWN)] }).quads.length, 1);
  });

  it('are not kept without end, however many documents bring new ones', () => {
    for (let at = 0; at < 60; at += 1) {
      read({ '@context': [V2, ...list(100, (word) => OWN(at * 100 + word))] });
      assert.ok(countKept(initialContext()) < 150_000, `${countKept(initialContext())}`);
    }
  });

  it('are kept once for a type that is said again and again', () => {
    const before = countKept(initialContext());
    const types = list(20_000, () => 'VerifiableCredential');
    assert.equal(read({ type: types }).quads.length, 1);
    assert.ok(countKept(initialContext()) < before + 1000);
  });

  it('are not kept when they are long', () => {
    const before = countKept(initialContext());
    read({ '@context': [V2, { mot: `urn:${'x'.repeat(5000)}` }] });
    assert.equal(countKept(initialContext()), before);
  });
});
