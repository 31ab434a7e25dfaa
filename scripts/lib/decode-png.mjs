import { inflateSync } from 'node:zlib';

const CHANNELS = { 2: 3, 6: 4 };

/** The pixels of a PNG as browsers write it: 8 bit RGB or RGBA, not interlaced (PNG §7, §9). */
export function decodePng(png) {
  const parts = [];
  let header;
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const type = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (type === 'IHDR') header = data;
    if (type === 'IDAT') parts.push(data);
  }
  const channels = CHANNELS[header[9]];
  if (header[8] !== 8 || !channels || header[12] !== 0) throw new TypeError('Not a PNG of 8 bit RGB or RGBA');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  return {
    width,
    height,
    channels,
    pixels: unfilter(inflateSync(Buffer.concat(parts)), width * channels, channels),
  };
}

function unfilter(filtered, length, channels) {
  const height = filtered.length / (length + 1);
  const rows = Buffer.alloc(length * height);
  for (let y = 0; y < height; y += 1) {
    const predict = PREDICTORS[filtered[y * (length + 1)]];
    for (let x = 0; x < length; x += 1) {
      const at = y * length + x;
      const left = x < channels ? 0 : rows[at - channels];
      const up = y === 0 ? 0 : rows[at - length];
      const corner = x < channels || y === 0 ? 0 : rows[at - length - channels];
      rows[at] = filtered[at + y + 1] + predict(left, up, corner);
    }
  }
  return rows;
}

const PREDICTORS = [
  () => 0,
  (left) => left,
  (left, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => {
    const [toLeft, toUp, toCorner] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs);
    if (toLeft <= toUp && toLeft <= toCorner) return left;
    return toUp <= toCorner ? up : corner;
  },
];
