import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { encode } from 'cborg';
import { readDisclosure } from '../../../../packages/openbadges-validator-core/src/proofs/disclosure/read-disclosure.js';
import { caughtCode } from '../../../support/caught-code.js';

const filled = (length: number, byte: number) => new Uint8Array(length).fill(byte);
const PARTS = [
  filled(64, 1),
  filled(35, 2),
  [filled(64, 3), filled(64, 4)],
  new Map([
    [0, filled(32, 5)],
    [7, filled(32, 6)],
  ]),
  [0, 2],
] as const;

const derived = (parts: unknown, header = [0xd9, 0x5d, 0x01]) => Uint8Array.of(...header, ...encode(parts));
const codeOf = (parts: unknown, header?: number[]) =>
  caughtCode(() => readDisclosure(derived(parts, header)));
const changed = (at: number, part: unknown) => PARTS.map((one, index) => (index === at ? part : one));

describe('readDisclosure', () => {
  it('reads the five parts, and writes the labels out', () => {
    const { baseSignature, publicKey, signatures, labels, mandatory } = readDisclosure(derived(PARTS));
    assert.deepEqual([baseSignature, publicKey, signatures], PARTS.slice(0, 3));
    assert.deepEqual([...mandatory], [0, 2]);
    assert.deepEqual(Object.fromEntries(labels), {
      c14n0: `u${Buffer.from(filled(32, 5)).toString('base64url')}`,
      c14n7: `u${Buffer.from(filled(32, 6)).toString('base64url')}`,
    });
  });

  it('knows the copy that the holder keeps', async () => {
    assert.equal(await codeOf(PARTS, [0xd9, 0x5d, 0x00]), 'proof.not_derived');
  });

  for (const [why, parts, header] of [
    ['of another suite', PARTS, [0xd9, 0x5d, 0x03]],
    ['without its header', PARTS, []],
    ['that is no list', 5, undefined],
    ['with a part too few', PARTS.slice(0, 4), undefined],
    ['with a part too many', [...PARTS, 0], undefined],
    ['with a short signature', changed(0, filled(63, 1)), undefined],
    ['with a key of another length', changed(1, filled(33, 2)), undefined],
    ['with signatures that are no list', changed(2, filled(64, 3)), undefined],
    ['with one signature of another length', changed(2, [filled(65, 3)]), undefined],
    ['with labels that are no map', changed(3, []), undefined],
    ['with a label of another length', changed(3, new Map([[0, filled(31, 5)]])), undefined],
    ['with a label for no number', changed(3, new Map([[filled(1, 0), filled(32, 5)]])), undefined],
    [
      'with one label for two nodes',
      changed(
        3,
        new Map([
          [0, filled(32, 5)],
          [1, filled(32, 5)],
        ]),
      ),
      undefined,
    ],
    ['with places that are no list', changed(4, 0), undefined],
    ['with a place that is no number', changed(4, [filled(1, 0)]), undefined],
  ] as const) {
    it(`refuses a value ${why}`, async () => {
      assert.equal(await codeOf(parts, header as number[] | undefined), 'proof.malformed');
    });
  }

  it('does not begin to verify more signatures than any badge has', async () => {
    assert.equal(await codeOf(changed(2, Array(1025).fill(filled(64, 3)))), 'jsonld.too_complex');
    assert.equal(await codeOf(changed(2, Array(1024).fill(filled(64, 3)))), 'none');
  });
});
