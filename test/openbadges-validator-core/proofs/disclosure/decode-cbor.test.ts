import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { encode } from 'cborg';
import fc from 'fast-check';
import { decodeCbor } from '../../../../packages/openbadges-validator-core/src/proofs/disclosure/decode-cbor.js';

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));

describe('decodeCbor', () => {
  it('reads what another library wrote', () => {
    const number = fc.nat(0xffffffff);
    const bytesOf = fc.uint8Array({ maxLength: 300 });
    const item = fc.oneof(
      number,
      bytesOf,
      fc.array(fc.oneof(number, bytesOf), { maxLength: 40 }),
      fc
        .uniqueArray(fc.tuple(number, bytesOf), { selector: ([key]) => key, maxLength: 30 })
        .map((entries) => new Map(entries)),
    );
    fc.assert(
      fc.property(fc.array(item, { maxLength: 8 }), (value) => {
        assert.deepEqual(decodeCbor(new Uint8Array(encode(value))), value);
      }),
      { numRuns: 300 },
    );
  });

  it('reads bytes that are tagged as an array of bytes', () => {
    assert.deepEqual(decodeCbor(bytes('d84043010203')), bytes('010203'));
  });

  for (const [why, hex] of [
    ['nothing', ''],
    ['something behind the item', '0000'],
    ['a number that is cut off', '19ff'],
    ['bytes that are cut off', '43aabb'],
    ['a list that is cut off', '8301'],
    ['a list that says it is huge', '9affffffff'],
    ['a map that says it is huge', 'baffffffff'],
    ['bytes that say they are huge', '5affffffff00'],
    ['a length of eight bytes', '5b0000000000000001aa'],
    ['a length that comes in pieces', '5f41aaff'],
    ['a list without length', '9f01ff'],
    ['a negative number', '20'],
    ['a text', '6161'],
    ['true', 'f5'],
    ['a number with a point', 'f93c00'],
    ['a foreign tag', 'c11a514b67b0'],
    ['a tag on no bytes', 'd84001'],
    ['lists within lists without end', '81818181818100'],
    ['a map that names a key twice', 'a201410101'],
    ['a reserved length', '1c'],
    ['more items than a proof has', `9a00010001${'00'.repeat(65_537)}`],
  ] as const) {
    it(`refuses ${why}`, () => {
      assert.throws(() => decodeCbor(bytes(hex)), SyntaxError);
    });
  }

  it('ends at once, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (random) => {
        try {
          decodeCbor(random);
        } catch (error) {
          assert.ok(error instanceof SyntaxError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
