import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deflateSync } from 'node:zlib';
import { unpackText } from '../../../packages/openbadges-validator-core/src/images/unpack-text.js';
import { MAX_INPUT_BYTES } from '../../../packages/openbadges-validator-core/src/limits.js';
import { caughtCode } from '../../support/caught-code.js';

describe('unpackText', () => {
  it('unpacks what zlib packed', async () => {
    const text = 'Réparer un vélo '.repeat(500);
    assert.equal(Buffer.from(await unpackText(deflateSync(Buffer.from(text)))).toString(), text);
  });

  it('takes as much as the limit and refuses a bomb of one byte more', async () => {
    assert.equal((await unpackText(deflateSync(Buffer.alloc(MAX_INPUT_BYTES)))).length, MAX_INPUT_BYTES);
    const bomb = deflateSync(Buffer.alloc(MAX_INPUT_BYTES + 1));
    assert.ok(bomb.length < 20_000);
    assert.equal(await caughtCode(() => unpackText(bomb)), 'image.damaged');
  });

  it('calls a broken stream, a cut one and no stream damaged', async () => {
    const packed = deflateSync(Buffer.from('a badge'));
    assert.equal(await caughtCode(() => unpackText(packed.subarray(0, 5))), 'image.damaged');
    assert.equal(await caughtCode(() => unpackText(Buffer.from('not packed'))), 'image.damaged');
    assert.equal(await caughtCode(() => unpackText(new Uint8Array())), 'image.damaged');
  });
});
