import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { createBudget } from '../../../packages/openbadges-validator-core/src/lib/create-budget.js';
import { unpackBits } from '../../../packages/openbadges-validator-core/src/status/unpack-bits.js';

const MIB = 1024 * 1024;
const unbounded = () => undefined;
const unpack = (text: string) => unpackBits(text, unbounded);
const pack = (bytes: Uint8Array) => gzipSync(bytes).toString('base64url');

function withWrongSum(): Buffer {
  const packed = gzipSync(Buffer.from('hello'));
  return packed.fill(0, packed.length - 8, packed.length - 4);
}

describe('unpackBits', () => {
  it('unpacks a list of the least length', async () => {
    const bits = Buffer.alloc(16_384);
    bits[3] = 1;
    assert.deepEqual(Buffer.from((await unpack(pack(bits))) ?? []), bits);
  });

  it('unpacks 4 MiB and not a byte more', async () => {
    assert.equal((await unpack(pack(Buffer.alloc(4 * MIB))))?.length, 4 * MIB);
    assert.equal(await unpack(pack(Buffer.alloc(4 * MIB + 1))), undefined);
  });

  it('unpacks no more than may still be held', async () => {
    const spend = createBudget({ addresses: 1, bytes: MIB, values: 1 });
    assert.equal((await unpackBits(pack(Buffer.alloc(MIB)), spend))?.length, MIB);
    assert.equal(await unpackBits(pack(Buffer.alloc(64)), spend), undefined);
  });

  it('stops early at a list that would unpack to a thousand times its length', async () => {
    const bomb = pack(Buffer.alloc(64 * MIB));
    assert.ok(bomb.length < MIB);
    const start = performance.now();
    assert.equal(await unpack(bomb), undefined);
    assert.ok(performance.now() - start < 1000);
  });

  for (const [what, text] of [
    ['nothing', ''],
    ['what is no base64url', '!!!!'],
    ['what is no gzip', Buffer.from('hello').toString('base64url')],
    ['a gzip that is cut off', gzipSync(Buffer.alloc(16_384)).subarray(0, 20).toString('base64url')],
    ['a gzip with a wrong sum', withWrongSum().toString('base64url')],
    [
      'a gzip with something behind it',
      Buffer.concat([gzipSync(Buffer.alloc(64)), Buffer.from('x')]).toString('base64url'),
    ],
  ] as const) {
    it(`does not unpack ${what}`, async () => {
      assert.equal(await unpack(text), undefined);
    });
  }
});
