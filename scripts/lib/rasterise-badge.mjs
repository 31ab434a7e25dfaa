import { ICONS, inks, SILHOUETTES } from './badge-art.mjs';

const CURVE_STEPS = 10;

/**
 * The pixels of a badge's picture, without a browser: every pixel's distance to each line gives its ink, smooth at
 * the edges.
 * @returns {Uint8Array} four bytes (RGBA) a pixel, `size` × `size`
 */
export function rasteriseBadge({ silhouette, icon, hue }, size) {
  const scale = size / 100;
  const outline = flatten(SILHOUETTES[silhouette]);
  const inner = outline.map((line) => line.map(([x, y]) => [50 + (x - 50) * 0.88, 50 + (y - 50) * 0.88]));
  const colours = mapValues(inks(hue), parseColour);
  const layers = [
    { lines: inner, width: 1.4, colour: colours.hairline },
    { lines: outline, width: 3, colour: colours.line },
    { lines: flatten(ICONS[icon]), width: 3.4, colour: colours.icon },
  ];
  const edges = distances(outline, 1, size);
  const inside = insides(outline, size);
  const strokes = layers.map(({ lines, width, colour }) => ({
    colour,
    width,
    near: distances(lines, width, size),
  }));
  const pixels = new Uint8Array(size * size * 4);
  for (let index = 0; index < size * size; index += 1) {
    let ink = [...colours.paper, coverage(inside[index] ? edges[index] : -edges[index], scale)];
    for (const { colour, width, near } of strokes)
      ink = blend(ink, colour, coverage(width / 2 - near[index], scale));
    pixels.set([...ink.slice(0, 3), Math.round(ink[3] * 255)], index * 4);
  }
  return pixels;
}

/** How much of a pixel lies inside an edge that is `distance` away. */
function coverage(distance, scale) {
  return Math.min(1, Math.max(0, 0.5 + distance * scale));
}

function blend([r, g, b, under], colour, over) {
  const alpha = over + under * (1 - over);
  if (alpha === 0) return [r, g, b, 0];
  const mix = (low, high) => Math.round((high * over + low * under * (1 - over)) / alpha);
  return [mix(r, colour[0]), mix(g, colour[1]), mix(b, colour[2]), alpha];
}

/** How far each pixel is from the nearest line; only those that a stroke of `width` can touch are measured. */
function distances(lines, width, size) {
  const found = new Float32Array(size * size).fill(Infinity);
  for (const line of lines) {
    for (let index = 1; index < line.length; index += 1)
      measure(found, line[index - 1], line[index], width, size);
  }
  return found;
}

function measure(found, [ax, ay], [bx, by], width, size) {
  const unit = 100 / size;
  const reach = width + 2 * unit;
  const first = (low, high) => Math.max(0, Math.floor((Math.min(low, high) - reach) / unit));
  const last = (low, high) => Math.min(size - 1, Math.ceil((Math.max(low, high) + reach) / unit));
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy || 1;
  for (let row = first(ay, by); row <= last(ay, by); row += 1) {
    for (let column = first(ax, bx); column <= last(ax, bx); column += 1) {
      const [x, y] = [(column + 0.5) * unit - ax, (row + 0.5) * unit - ay];
      const along = Math.min(1, Math.max(0, (x * dx + y * dy) / length));
      const distance = Math.hypot(x - along * dx, y - along * dy);
      if (distance < found[row * size + column]) found[row * size + column] = distance;
    }
  }
}

/** Which pixels lie inside: each row is cut where the outline crosses it. */
function insides([line], size) {
  const found = new Uint8Array(size * size);
  for (let row = 0; row < size; row += 1) {
    const y = ((row + 0.5) * 100) / size;
    const cuts = [];
    for (let index = 1; index < line.length; index += 1) {
      const [[ax, ay], [bx, by]] = [line[index - 1], line[index]];
      if (ay > y !== by > y) cuts.push(((bx - ax) * (y - ay)) / (by - ay) + ax);
    }
    cuts.sort((one, two) => one - two);
    for (let cut = 0; cut < cuts.length; cut += 2) {
      const [from, to] = [cuts[cut], cuts[cut + 1]].map((x) => Math.round((x * size) / 100));
      found.fill(1, row * size + from, row * size + to);
    }
  }
  return found;
}

/** Turns a path of M, L, C and Z into lists of points. */
function flatten(path) {
  const lines = [];
  for (const [, command, rest] of path.matchAll(/([MLCZ])([^MLCZ]*)/g)) {
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    const line = lines.at(-1);
    if (command === 'M') lines.push([numbers]);
    else if (command === 'L') line.push(numbers);
    else if (command === 'Z') line.push(line[0]);
    else line.push(...curve(line.at(-1), numbers));
  }
  return lines;
}

function curve([x0, y0], [x1, y1, x2, y2, x3, y3]) {
  return Array.from({ length: CURVE_STEPS }, (_, index) => {
    const t = (index + 1) / CURVE_STEPS;
    const s = 1 - t;
    const at = (a, b, c, d) => s ** 3 * a + 3 * s * s * t * b + 3 * s * t * t * c + t ** 3 * d;
    return [at(x0, x1, x2, x3), at(y0, y1, y2, y3)];
  });
}

/** `hsl(h s% l%)` as three bytes (CSS Color 4 §7.1). */
function parseColour(text) {
  const [hue, saturation, lightness] = text.match(/[\d.]+/g).map(Number);
  const amplitude = (saturation / 100) * Math.min(lightness / 100, 1 - lightness / 100);
  return [0, 8, 4].map((offset) => {
    const k = (offset + hue / 30) % 12;
    return Math.round(255 * (lightness / 100 - amplitude * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  });
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}
