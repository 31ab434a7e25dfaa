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
  const pixels = new Uint8Array(size * size * 4);
  for (let index = 0; index < size * size; index += 1) {
    const point = [((index % size) + 0.5) / scale, (Math.floor(index / size) + 0.5) / scale];
    pixels.set(inkAt(point, outline, colours.paper, layers, scale), index * 4);
  }
  return pixels;
}

function inkAt(point, outline, paper, layers, scale) {
  const edge = distanceTo(outline, point) * (isInside(outline, point) ? 1 : -1);
  let result = [...paper, coverage(edge, scale)];
  for (const { lines, width, colour } of layers) {
    result = blend(result, colour, coverage(width / 2 - distanceTo(lines, point), scale));
  }
  return [...result.slice(0, 3), Math.round(result[3] * 255)];
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

function distanceTo(lines, [x, y]) {
  let nearest = Infinity;
  for (const line of lines) {
    for (let index = 1; index < line.length; index += 1) {
      const [ax, ay] = line[index - 1];
      const [dx, dy] = [line[index][0] - ax, line[index][1] - ay];
      const length = dx * dx + dy * dy;
      const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
      nearest = Math.min(nearest, Math.hypot(x - ax - along * dx, y - ay - along * dy));
    }
  }
  return nearest;
}

function isInside(lines, [x, y]) {
  let inside = false;
  for (const line of lines) {
    for (let index = 1; index < line.length; index += 1) {
      const [[ax, ay], [bx, by]] = [line[index - 1], line[index]];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
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
