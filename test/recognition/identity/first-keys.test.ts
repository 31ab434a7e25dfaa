import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { firstKeys } from '../../../packages/recognition/src/identity/first-keys.js';
import { judgeKeyLinks } from '../../../packages/recognition/src/identity/judge-key-links.js';
import type { Opened } from '../../../packages/recognition/src/records/open-record.js';
import { COMMUNITY, did, own } from '../fixtures/records.js';

type Link = Opened<'key-link'>;

const SAID_AT = '2025-05-01T09:00:00Z';
let number = 0;

/** What one says of two keys: the new key itself, unless others sign. */
function says(key: string, replaces: string, signers: readonly string[], refused = false): Link {
  const members = { key: did(key), replaces: did(replaces), by: did(signers[0] ?? key), refused };
  return own('key-link', `${number++}`, SAID_AT, members, { signers: signers.map(did) });
}
/** The new key says so, and each of the others in a record of her own. */
const link = (key: string, replaces: string, ...others: readonly string[]): readonly Link[] =>
  [key, ...others].map((one) => says(key, replaces, [one]));

const holders = new Set(['Dan', 'Eve'].map(did));
const judge = (links: readonly Link[]) =>
  judgeKeyLinks(links, {
    community: COMMUNITY,
    isHolder: (one, at) => holders.has(one) && at === Date.parse(SAID_AT),
  });
const resolve = (name: string, ...links: readonly (readonly Link[])[]) =>
  firstKeys(judge(links.flat())).get(did(name)) ?? did(name);

describe('the first key of somebody who has had several', () => {
  it('is her only one without links', () => {
    assert.equal(resolve('Hoa'), did('Hoa'));
    assert.equal(resolve('Hoa', link('Ida2', 'Ida', 'Ida')), did('Hoa'));
  });

  it('is the old one where that, the community, or two holders say so', () => {
    for (const others of [['Hoa'], [COMMUNITY], ['Dan', 'Eve']])
      assert.equal(resolve('Hoa2', link('Hoa2', 'Hoa', ...others)), did('Hoa'), others.join());
    assert.equal(resolve('Hoa2', [says('Hoa2', 'Hoa', ['Hoa2', 'Hoa'])]), did('Hoa'), 'in one record');
  });

  it('stays where nobody else says so: one holder, strangers, the new key alone', () => {
    for (const others of [[], ['Dan'], ['Mal', 'Mal2'], ['Dan', 'Mal'], ['Dan', 'Dan']]) {
      const links = link('Mal3', 'Hoa', ...others);
      assert.equal(resolve('Mal3', links), did('Mal3'), others.join());
      assert.equal(judge(links)[0]?.state, 'waiting');
    }
  });

  it('wants the new key to have said it, and records that are valid', () => {
    assert.equal(resolve('Hoa2', [says('Hoa2', 'Hoa', ['Hoa'])]), did('Hoa2'));
    const unsure = link('Hoa2', 'Hoa', 'Hoa').map((one) => ({ ...one, outcome: 'unchecked' as const }));
    assert.equal(resolve('Hoa2', unsure), did('Hoa2'));
  });

  it('does not count the new key, or the old one, among the holders who speak for it', () => {
    assert.equal(resolve('Dan', link('Dan', 'Hoa', 'Eve')), did('Dan'));
  });

  it('goes by the old key that says no, but for the community', () => {
    const refusal = says('Hoa2', 'Hoa', ['Hoa'], true);
    const links = [...link('Hoa2', 'Hoa', 'Dan', 'Eve'), refusal];
    assert.equal(resolve('Hoa2', links), did('Hoa2'));
    assert.equal(judge(links)[0]?.state, 'refused');
    assert.equal(resolve('Hoa2', [...links, says('Hoa2', 'Hoa', [COMMUNITY])]), did('Hoa'));
    const stranger = says('Hoa2', 'Hoa', ['Mal'], true);
    assert.equal(resolve('Hoa2', [...link('Hoa2', 'Hoa', 'Dan', 'Eve'), stranger]), did('Hoa'));
  });

  it('follows key after key to the first, and no further than the links hold', () => {
    const links = [link('Hoa3', 'Hoa2', 'Hoa2'), link('Hoa2', 'Hoa', 'Dan', 'Eve')];
    assert.equal(resolve('Hoa3', ...links), did('Hoa'));
    assert.equal(resolve('Hoa3', ...links.slice(0, 1)), did('Hoa2'));
  });

  it('is the same in any order, also for links in a circle', () => {
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
