import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deflateSync, inflateSync } from 'node:zlib';
import { decodePng } from '../../scripts/lib/decode-png.mjs';
import { encodePng } from '../../scripts/lib/encode-png.mjs';
import { pngChunk } from '../../scripts/lib/png-chunk.mjs';
import { rasteriseBadge } from '../../scripts/lib/rasterise-badge.mjs';
import { shrinkPng } from '../../scripts/lib/shrink-png.mjs';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A PNG of 8 bit RGB whose rows were filtered by hand. */
function pngOfRows(width, rows, { depth = 8, type = 2 } = {}) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([depth, type, 0, 0, 0], 8);
  const data = deflateSync(Buffer.from(rows.flat()));
  return Buffer.concat([
    SIGNATURE,
    pngChunk('IHDR', header),
    pngChunk('IDAT', data),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** What a viewer would paint: red, green and blue of each pixel of a palette picture. */
function paint(png) {
  const found = {};
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    found[png.toString('latin1', at + 4, at + 8)] = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
  }
  const width = found.IHDR.readUInt32BE(0);
  const rows = inflateSync(found.IDAT);
  const colours = [];
  for (let at = 0; at < rows.length; at += 1) {
    if (at % (width + 1) !== 0) colours.push([...found.PLTE.subarray(rows[at] * 3, rows[at] * 3 + 3)]);
  }
  return { colours, paletteSize: found.PLTE.length / 3 };
}

describe('reading a PNG', () => {
  it('gives back the pixels that were encoded', () => {
    const pixels = rasteriseBadge({ silhouette: 'leaf', icon: 'sprout', hue: 95 }, 24);
    const picture = decodePng(encodePng(pixels, 24));
    assert.deepEqual([picture.width, picture.height, picture.channels], [24, 24, 4]);
    assert.deepEqual([...picture.pixels], [...pixels]);
  });

  it('undoes each of the five filters', () => {
    const first = [0, 10, 20, 30, 40, 50, 60];
    const expected = {
      0: [1, 2, 3, 4, 5, 6],
      1: [1, 2, 3, 5, 7, 9],
      2: [11, 22, 33, 44, 55, 66],
      3: [6, 12, 18, 27, 36, 45],
      4: [11, 22, 33, 44, 55, 66],
    };
    for (const [filter, row] of Object.entries(expected)) {
      const { pixels } = decodePng(pngOfRows(2, [first, [Number(filter), 1, 2, 3, 4, 5, 6]]));
      assert.deepEqual([...pixels.subarray(6)], row, `filter ${filter}`);
    }
  });

  it('refuses what browsers do not write', () => {
    assert.throws(() => decodePng(pngOfRows(2, [[0, 1, 2]], { type: 0 })), TypeError);
    assert.throws(() => decodePng(pngOfRows(2, [[0, 1, 2]], { depth: 16 })), TypeError);
  });
});

describe('shrinking a picture', () => {
  it('keeps every colour when there are few', () => {
    const rows = [
      [0, 255, 0, 0, 0, 255, 0],
      [0, 0, 0, 255, 255, 0, 0],
    ];
    const { colours, paletteSize } = paint(shrinkPng(pngOfRows(2, rows)));
    assert.equal(paletteSize, 3);
    assert.deepEqual(colours, [
      [255, 0, 0],
      [0, 255, 0],
      [0, 0, 255],
      [255, 0, 0],
    ]);
  });

  it('keeps to 64 colours, and large areas exact, when there are many', () => {
    const row = Array.from({ length: 600 }, (_, x) => [x % 256, (x * 7) % 256, (x * 13) % 256]).flat();
    const plain = Array.from({ length: 600 }, () => [221, 236, 228]).flat();
    const { colours, paletteSize } = paint(
      shrinkPng(
        pngOfRows(600, [
          [0, ...row],
          [0, ...plain],
        ]),
      ),
    );
    assert.ok(paletteSize <= 64);
    assert.deepEqual(colours[600], [221, 236, 228]);
    colours.slice(0, 600).forEach((colour, x) => {
      const off = Math.max(...colour.map((part, index) => Math.abs(part - row[x * 3 + index])));
      assert.ok(off <= 96, `pixel ${x} is off by ${off}`);
    });
  });
});
