import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pngChunks } from '../../../packages/openbadges-validator-core/src/images/png-chunks.js';
import { buildPng, plainText } from '../../support/build-png.js';
import { caughtCode } from '../../support/caught-code.js';

const typesOf = (png: Uint8Array) => [...pngChunks(png)].map(({ type }) => type);

describe('pngChunks', () => {
  it('gives the chunks in their order, up to the end of the picture', () => {
    assert.deepEqual(typesOf(buildPng(plainText('a', 'b'))), ['IHDR', 'tEXt', 'IDAT']);
  });

  it('does not read what stands behind the end of the picture', () => {
    const png = buildPng();
    assert.deepEqual(typesOf(Buffer.concat([png, Buffer.from('anything')])), ['IHDR', 'IDAT']);
  });

  it('reads from the middle of a larger buffer', () => {
    const png = buildPng();
    const larger = Buffer.concat([Buffer.alloc(7), png]);
    assert.deepEqual(typesOf(larger.subarray(7)), ['IHDR', 'IDAT']);
  });

  it('calls it damaged at whatever byte the file is cut off', async () => {
    const png = buildPng(plainText('openbadges', 'https://example.org/1'));
    for (let length = 8; length < png.length; length += 1) {
      assert.equal(
        await caughtCode(() => typesOf(png.subarray(0, length))),
        'image.damaged',
        `cut at ${length}`,
      );
    }
  });

  it('calls it damaged whichever bit of a chunk was turned', async () => {
    const png = buildPng(plainText('openbadges', 'https://example.org/1'));
    for (let index = 8; index < png.length; index += 1) {
      const turned = new Uint8Array(png);
      turned[index] = (turned[index] ?? 0) ^ 1;
      assert.equal(await caughtCode(() => typesOf(turned)), 'image.damaged', `byte ${index}`);
    }
  });

  it('does not believe a length of four gigabytes', async () => {
    const png = new Uint8Array(buildPng());
    png.set([255, 255, 255, 255], 8);
    assert.equal(await caughtCode(() => typesOf(png)), 'image.damaged');
  });

  it('takes no more chunks than a picture may have', async () => {
    const png = buildPng({ type: 'tEXt', data: new Uint8Array() });
    const chunk = png.subarray(33, 45);
    const chunks = Array<Uint8Array>(250_000).fill(chunk);
    const many = Buffer.concat([png.subarray(0, 33), ...chunks, png.subarray(33)]);
    assert.equal(await caughtCode(() => typesOf(many)), 'work.too_much');
  });
});
