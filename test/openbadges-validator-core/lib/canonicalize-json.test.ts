import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import type { Json } from '../../../packages/openbadges-validator-core/src/json.js';
import { canonicalizeJson } from '../../../packages/openbadges-validator-core/src/lib/canonicalize-json.js';

/** JSON.stringify writes half a pair as an escape: that is how it is seen. */
const wellFormed = (value: unknown) => !/\\ud[89a-f]/i.test(JSON.stringify(value));

describe('canonicalizeJson', () => {
  for (const [why, value, text] of [
    ['sorts members', { b: 1, a: 2 }, '{"a":2,"b":1}'],
    [
      'sorts by UTF-16 units, not by letters',
      { '\u20ac': 1, '\r': 2, '1': 3, '\ud83d\ude00': 4, '\ufb33': 5 },
      '{"\\r":2,"1":3,"€":1,"😀":4,"\ufb33":5}',
    ],
    ['keeps the order of lists', [3, 1, 2], '[3,1,2]'],
    [
      'writes numbers as ECMAScript does',
      [1e21, 1e-7, 4.5, 0.002, 333333333.3333333, -0],
      '[1e+21,1e-7,4.5,0.002,333333333.3333333,0]',
    ],
    ['escapes control characters in the short form', '\u0008\u000f"\\\n', '"\\b\\u000f\\"\\\\\\n"'],
    ['leaves letters as they are', 'é€', '"é€"'],
    ['writes the three words', [null, true, false], '[null,true,false]'],
    ['leaves out members that are not there', { a: undefined, b: {} }, '{"b":{}}'],
  ] as const) {
    it(why, () => {
      assert.equal(canonicalizeJson(value as Json), text);
    });
  }

  it('writes what the package canonicalize writes', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4, noUnicodeString: false }), (text) => {
        const value = JSON.parse(text) as Json;
        fc.pre(wellFormed(value));
        assert.equal(canonicalizeJson(value), canonicalize(value));
      }),
    );
  });

  it('means the same in whatever order members stand', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (members) => {
        const turned = Object.fromEntries(Object.entries(members).reverse());
        assert.equal(canonicalizeJson(turned), canonicalizeJson(members));
      }),
    );
  });

  it('refuses what JSON cannot say', () => {
    for (const value of [NaN, Infinity, '\ud800', { '\udc00': 1 }, ['a\ud800b']]) {
      assert.throws(() => canonicalizeJson(value), TypeError);
    }
  });
});
