import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { resolveSigner } from '../../../packages/recognition/src/identity/resolve-signer.js';
import type { Opened } from '../../../packages/recognition/src/records/open-record.js';
import { COMMUNITY, did, own } from '../fixtures/records.js';

const link = (key: string, replaces: string, ...others: readonly string[]): Opened<'key-link'> =>
  own(
    'key-link',
    `${key}-${replaces}`,
    '2025-05-01T09:00:00Z',
    { key: did(key), replaces: did(replaces) },
    { signers: [key, ...others].map(did) },
  );
const holders = new Set(['Dan', 'Eve'].map(did));
const resolve = (name: string, ...links: readonly Opened<'key-link'>[]) =>
  resolveSigner(did(name), { links, community: COMMUNITY, isHolder: (one) => holders.has(one) });

describe('resolveSigner', () => {
  it('leaves a key without links alone', () => {
    assert.equal(resolve('Hoa'), did('Hoa'));
    assert.equal(resolve('Hoa', link('Ida2', 'Ida', 'Ida')), did('Hoa'));
  });

  it('believes the old key, the community, or two holders', () => {
    for (const signers of [['Hoa'], [COMMUNITY], ['Dan', 'Eve']])
      assert.equal(resolve('Hoa2', link('Hoa2', 'Hoa', ...signers)), did('Hoa'), signers.join());
  });

  it('believes nobody else: one holder, strangers, the new key alone', () => {
    for (const signers of [[], ['Dan'], ['Mal', 'Mal2'], ['Dan', 'Mal'], ['Dan', 'Dan']].map((names) => [
      ...new Set(names),
    ]))
      assert.equal(resolve('Mal3', link('Mal3', 'Hoa', ...signers)), did('Mal3'), signers.join());
  });

  it('wants the new key to have signed, and the record to be valid', () => {
    const { record, ...rest } = link('Hoa2', 'Hoa', 'Hoa');
    assert.equal(resolve('Hoa2', { ...rest, record, signers: [did('Hoa')] }), did('Hoa2'));
    assert.equal(resolve('Hoa2', { ...rest, record, outcome: 'unchecked' }), did('Hoa2'));
  });

  it('does not count the new key among the holders who speak for it', () => {
    assert.equal(resolve('Dan', link('Dan', 'Hoa', 'Eve')), did('Dan'));
  });

  it('follows key after key to the first, and no further than the links hold', () => {
    const links = [link('Hoa3', 'Hoa2', 'Hoa2'), link('Hoa2', 'Hoa', 'Dan', 'Eve')];
    assert.equal(resolve('Hoa3', ...links), did('Hoa'));
    assert.equal(resolve('Hoa3', ...links.slice(0, 1)), did('Hoa2'));
  });

  it('gives the same answer in any order, also for links in a circle', () => {
    const names = ['a', 'b', 'c', 'd'];
    const some = fc.uniqueArray(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), {
      selector: (pair) => pair.join(),
      maxLength: 8,
    });
    fc.assert(
      fc.property(some, fc.constantFrom(...names), (pairs, name) => {
        const links = pairs.map(([key, replaces]) => link(key, replaces, replaces));
        const first = resolve(name, ...links);
        assert.equal(resolve(name, ...[...links].reverse()), first);
        assert.ok(names.map(did).includes(first));
        assert.equal(resolve(first.slice(did('').length), ...links), first);
      }),
      { numRuns: 200 },
    );
  });
});
