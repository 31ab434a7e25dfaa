import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crc32, inflateSync } from 'node:zlib';
import { badgeArtAddress, drawBadge, ICONS, SILHOUETTES } from '../../scripts/lib/badge-art.mjs';
import { encodePng, internationalTextChunk } from '../../scripts/lib/encode-png.mjs';
import { rasteriseBadge } from '../../scripts/lib/rasterise-badge.mjs';

const art = { silhouette: 'round', icon: 'book', hue: 120 };

describe('the picture of a badge', () => {
  it('draws every silhouette and icon inside its square', () => {
    for (const [name, path] of Object.entries({ ...SILHOUETTES, ...ICONS })) {
      assert.match(path, /^M[MLCZ\d .-]+$/, name);
      for (const number of path.match(/-?[\d.]+/g))
        assert.ok(Number(number) >= 4 && Number(number) <= 96, name);
    }
  });

  it('holds no script, style or address', () => {
    assert.doesNotMatch(
      drawBadge(art).replace('xmlns="http://www.w3.org/2000/svg"', ''),
      /script|style|href|http|\son/,
    );
  });

  it('is an address without any character that JSON-LD refuses in an IRI', () => {
    assert.match(badgeArtAddress(art), /^data:image\/svg\+xml;base64,[A-Za-z0-9+/=]+$/);
  });

  it('has a dark line on a pale ground, whatever the hue', () => {
    for (const hue of [0, 60, 120, 180, 240, 300]) {
      const pixels = rasteriseBadge({ ...art, hue }, 100);
      const light = ([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      const at = (x, y) => light(pixels.subarray((y * 100 + x) * 4, (y * 100 + x) * 4 + 3));
      assert.ok(at(50, 15) > 200, `ground of hue ${hue}`);
      assert.ok(at(50, 5) < 130, `line of hue ${hue}`);
      assert.ok(at(50, 50) < 130, `icon of hue ${hue}`);
    }
  });

  it('is clear outside its silhouette and solid inside', () => {
    const pixels = rasteriseBadge(art, 64);
    assert.equal(pixels[3], 0);
    assert.equal(pixels[(32 * 64 + 12) * 4 + 3], 255);
  });
});

describe('the PNG of a badge', () => {
  const pixels = rasteriseBadge(art, 32);
  const png = encodePng(pixels, 32, [internationalTextChunk('openbadgecredential', 'déjà')]);

  function* chunks() {
    for (let at = 8; at < png.length;) {
      const length = png.readUInt32BE(at);
      const body = png.subarray(at + 4, at + 8 + length);
      yield {
        type: body.toString('latin1', 0, 4),
        data: body.subarray(4),
        sum: png.readUInt32BE(at + 8 + length),
        body,
      };
      at += length + 12;
    }
  }

  it('has its chunks in order, each with its checksum', () => {
    const found = [...chunks()];
    assert.deepEqual(
      found.map(({ type }) => type),
      ['IHDR', 'iTXt', 'IDAT', 'IEND'],
    );
    for (const { body, sum } of found) assert.equal(crc32(body), sum);
  });

  it('holds the pixels that were drawn', () => {
    const rows = inflateSync([...chunks()].find(({ type }) => type === 'IDAT').data);
    assert.equal(rows.length, 32 * (32 * 4 + 1));
    assert.deepEqual([...rows.subarray(1, 129)], [...pixels.subarray(0, 128)]);
  });

  it('holds the credential as UTF-8 that is not compressed', () => {
    const { data } = [...chunks()].find(({ type }) => type === 'iTXt');
    assert.equal(data.toString('utf8'), 'openbadgecredential\0\0\0\0\0déjà');
  });
});
