import { coloursOf, type Hue } from './colours.js';
import { ICONS, type Icon } from './icons.js';
import { SHAPES, type Shape } from './shapes.js';

export interface Composition {
  readonly shape: Shape;
  readonly icon: Icon;
  readonly hue: Hue;
}

export interface ImageWords {
  /** The name of the badge. */
  readonly title: string;
  /** What is seen on it. */
  readonly description: string;
}

/** Draws a badge as the text of an SVG that says in itself what it shows. `data-badge` lets the composer open it again. */
export function composeImage({ shape, icon, hue }: Composition, { title, description }: ImageWords): string {
  const { fill, line } = coloursOf(hue);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="400" height="400" role="img"`,
    ` aria-labelledby="t d" data-badge="${shape} ${icon} ${hue}">`,
    `<title id="t">${escape(title)}</title><desc id="d">${escape(description)}</desc>`,
    `<path d="${SHAPES[shape]}" fill="${fill}" stroke="${line}" stroke-width="3"/>`,
    `<path d="${ICONS[icon]}" fill="none" stroke="${line}" stroke-width="3.4"`,
    ` stroke-linecap="round" stroke-linejoin="round"/></svg>`,
  ].join('');
}

/** The picture as an address that needs nothing from anywhere. */
export function toImageAddress(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

const ESCAPES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** What XML 1.0 does not allow at all, half a surrogate pair among it, is left out. */
function escape(text: string): string {
  const whole = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
  return whole.replace(/[&<>"]/g, (letter) => ESCAPES.get(letter) ?? '');
}
