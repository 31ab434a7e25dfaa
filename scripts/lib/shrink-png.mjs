import { deflateSync } from 'node:zlib';
import { decodePng } from './decode-png.mjs';
import { pngChunk } from './png-chunk.mjs';

/**
 * The same picture with a palette of at most 64 colours: a page is mostly paper, ink and a few hues, so nobody sees
 * the difference, and the file is a quarter.
 */
export function shrinkPng(png) {
  const picture = decodePng(png);
  const { palette, indexes } = reduceColours(picture);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(picture.width, 0);
  header.writeUInt32BE(picture.height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const rows = Buffer.alloc((picture.width + 1) * picture.height);
  for (let y = 0; y < picture.height; y += 1) {
    rows.set(indexes.subarray(y * picture.width, (y + 1) * picture.width), y * (picture.width + 1) + 1);
  }
  return Buffer.concat([
    png.subarray(0, 8),
    pngChunk('IHDR', header),
    pngChunk('PLTE', Buffer.from(palette.flat())),
    pngChunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The commonest colours stay exact; every other one becomes its nearest neighbour among them. */
function reduceColours({ pixels, channels }) {
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += channels) {
    const key = pixels.readUIntBE(at, 3);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const palette = choosePalette(counts);
  const nearest = new Map();
  for (const key of counts.keys()) nearest.set(key, nearestIndex(palette, toColour(key)));
  const indexes = new Uint8Array(pixels.length / channels);
  for (let index = 0; index < indexes.length; index += 1) {
    indexes[index] = nearest.get(pixels.readUIntBE(index * channels, 3));
  }
  return { palette, indexes };
}

/** How many of the commonest colours stay exact: the large areas, where a wrong shade would show. */
const EXACT = 32;
const COLOURS = 64;

/** Then colours that are not too near to one already chosen: the step grows until 64 are enough. */
function choosePalette(counts) {
  const colours = [...counts].sort((one, two) => two[1] - one[1]).map(([key]) => toColour(key));
  for (let step = 0; ; step += 4) {
    const palette = [];
    for (const colour of colours) {
      if (palette.length < EXACT || palette.every((chosen) => distance(chosen, colour) > step * step))
        palette.push(colour);
      if (palette.length > COLOURS) break;
    }
    if (palette.length <= COLOURS) return palette;
  }
}

function nearestIndex(palette, colour) {
  let best = 0;
  for (let index = 1; index < palette.length; index += 1) {
    if (distance(palette[index], colour) < distance(palette[best], colour)) best = index;
  }
  return best;
}

function distance(one, two) {
  return (one[0] - two[0]) ** 2 + (one[1] - two[1]) ** 2 + (one[2] - two[2]) ** 2;
}

function toColour(key) {
  return [key >> 16, (key >> 8) & 255, key & 255];
}
